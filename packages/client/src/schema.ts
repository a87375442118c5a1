// Written by `pnpm client` from the API's own description. Do not edit by hand.

export interface paths {
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interface: page */
        get: operations["Interface.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs/style.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interface: style */
        get: operations["Interface.style"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health: live */
        get: operations["Health.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health: ready */
        get: operations["Health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Health: metrics */
        get: operations["Health.metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Interface: document */
        get: operations["Interface.document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cities: list */
        get: operations["Cities.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cities: detail */
        get: operations["Cities.detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assemblies: list */
        get: operations["Assemblies.list"];
        put?: never;
        /** Convening: announce */
        post: operations["Convening.announce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assemblies: detail */
        get: operations["Assemblies.detail"];
        /** Convening: edit */
        put: operations["Convening.edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Recording: agenda */
        put: operations["Recording.agenda"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Recording: count */
        put: operations["Recording.count"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assemblies: calendar */
        get: operations["Assemblies.calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Convening: cancel */
        post: operations["Convening.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Convening: close */
        post: operations["Convening.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recording: record */
        post: operations["Recording.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/decisions/{decision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Recording: correct */
        put: operations["Recording.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Convening: open minutes */
        post: operations["Convening.openMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Convening: open */
        post: operations["Convening.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Convening: sign */
        post: operations["Convening.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recording: write */
        post: operations["Recording.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/statements/{statement}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Recording: reword */
        put: operations["Recording.reword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/statements/{statement}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Recording: count answers */
        put: operations["Recording.countAnswers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/assemblies/{assembly}/statements/{statement}/successor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recording: supersede */
        post: operations["Recording.supersede"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/author-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Authors: invitation */
        get: operations["Authors.invitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/author-invitations/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Authors: answer */
        post: operations["Authors.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budget imports: list */
        get: operations["BudgetImports.list"];
        put?: never;
        /** Budget imports: start */
        post: operations["BudgetImports.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budget imports: detail */
        get: operations["BudgetImports.detail"];
        put?: never;
        post?: never;
        /** Budget imports: discard */
        delete: operations["BudgetImports.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/control-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Budget imports: set control totals */
        put: operations["BudgetImports.setControlTotals"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Budget imports: change cover */
        put: operations["BudgetImports.changeCover"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Budget imports: upload */
        post: operations["BudgetImports.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Budget imports: remove file */
        delete: operations["BudgetImports.removeFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/files/{file}/dialect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Budget imports: change dialect */
        put: operations["BudgetImports.changeDialect"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/files/{file}/errors.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budget imports: errors */
        get: operations["BudgetImports.errors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/files/{file}/mended-cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mending: mended */
        get: operations["Mending.mended"];
        /** Mending: mend */
        put: operations["Mending.mend"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/files/{file}/mended-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mending: mend rows */
        post: operations["Mending.mendRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/files/{file}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Named profiles: keep */
        post: operations["NamedProfiles.keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/files/{file}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Budget imports: change reading */
        put: operations["BudgetImports.changeReading"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/files/{file}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Budget imports: read again */
        post: operations["BudgetImports.readAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/files/{file}/readings/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Budget imports: stop reading */
        delete: operations["BudgetImports.stopReading"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/files/{file}/rows-to-mend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mending: rows to mend */
        get: operations["Mending.rowsToMend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/files/{file}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budget imports: sheets */
        get: operations["BudgetImports.sheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budget imports: preview */
        get: operations["BudgetImports.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budget imports: progress */
        get: operations["BudgetImports.progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-imports/{import}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Budget imports: publish */
        post: operations["BudgetImports.publish"];
        /** Budget imports: stop publishing */
        delete: operations["BudgetImports.stopPublishing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-lines/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budgets: line */
        get: operations["Budgets.line"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-lines/{code}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Line proposals: of */
        get: operations["LineProposals.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budget records: list */
        get: operations["BudgetRecords.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budgets: list */
        get: operations["Budgets.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comparison: feed */
        get: operations["Comparison.feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budgets: detail */
        get: operations["Budgets.detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions/{version}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comparison: changes */
        get: operations["Comparison.changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions/{version}/changes.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comparison: changes csv */
        get: operations["Comparison.changesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions/{version}/cuts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks: cuts of */
        get: operations["Checks.cutsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions/{version}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open data: list */
        get: operations["OpenData.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions/{version}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open data: file */
        get: operations["OpenData.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions/{version}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budgets: groups of */
        get: operations["Budgets.groupsOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions/{version}/groups.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budgets: groups csv */
        get: operations["Budgets.groupsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions/{version}/justifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks: justify */
        post: operations["Checks.justify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions/{version}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budgets: lines of */
        get: operations["Budgets.linesOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions/{version}/lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budgets: lines csv */
        get: operations["Budgets.linesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions/{version}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budgets: search */
        get: operations["Budgets.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-versions/{version}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budgets: source */
        get: operations["Budgets.source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/budget-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budgets: side by side */
        get: operations["Budgets.sideBySide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bundles: list */
        get: operations["Bundles.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks: list */
        get: operations["Checks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/checks/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks: detail */
        get: operations["Checks.detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/checks/{check}/findings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks: findings csv */
        get: operations["Checks.findingsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/checks/{check}/thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks: set thresholds */
        post: operations["Checks.setThresholds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims: list */
        get: operations["Claims.list"];
        put?: never;
        /** Claims: file */
        post: operations["Claims.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/{claim}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims: one */
        get: operations["Claims.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/{claim}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claims desk: acknowledge */
        post: operations["ClaimsDesk.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/{claim}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claims: erase */
        post: operations["Claims.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/{claim}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims desk: whole */
        get: operations["ClaimsDesk.whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/{claim}/finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claims desk: find */
        post: operations["ClaimsDesk.find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/{claim}/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claims desk: ask */
        post: operations["ClaimsDesk.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/{claim}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claims desk: offer */
        post: operations["ClaimsDesk.offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/{claim}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claims desk: recommend */
        post: operations["ClaimsDesk.recommend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/{claim}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claims: settle */
        post: operations["Claims.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/{claim}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claims: withdraw */
        post: operations["Claims.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/{claim}/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claims: add */
        post: operations["Claims.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims: asked */
        get: operations["Claims.asked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/asked/{inquiry}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claims: answer */
        post: operations["Claims.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims desk: on desk */
        get: operations["ClaimsDesk.onDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims: counted */
        get: operations["Claims.counted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims: mine */
        get: operations["Claims.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/claims/subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims: subject */
        get: operations["Claims.subject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/classification/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Taggings: choices */
        get: operations["Taggings.choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/classification/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Classification: coverage */
        get: operations["Classification.coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/classification/line-tags/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Classification: line */
        get: operations["Classification.line"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/classification/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Taggings: lines */
        get: operations["Taggings.lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/classification/mapping-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Taggings: preview mapping */
        post: operations["Taggings.previewMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/classification/mapping.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Classification: mapping csv */
        get: operations["Classification.mappingCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/classification/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Taggings: take mapping */
        post: operations["Taggings.takeMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/classification/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Taggings: suggestions */
        get: operations["Taggings.suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/classification/tagging-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Taggings: preview */
        post: operations["Taggings.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/classification/taggings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Classification: history */
        get: operations["Classification.history"];
        put?: never;
        /** Taggings: tag */
        post: operations["Taggings.tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/classification/taggings/{tagging}/lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Classification: lines csv */
        get: operations["Classification.linesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/classification/taggings/{tagging}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Taggings: undo */
        post: operations["Taggings.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cycles: list */
        get: operations["Cycles.list"];
        put?: never;
        /** Cycles: create */
        post: operations["Cycles.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cycles/{cycle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cycles: detail */
        get: operations["Cycles.detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cycles/{cycle}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days: of cycle */
        get: operations["Days.ofCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/cycles/{cycle}/phases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Cycles: change phases */
        put: operations["Cycles.changePhases"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/data-licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Licence: detail */
        get: operations["Licence.detail"];
        /** Licence: choose */
        put: operations["Licence.choose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/debates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Debates: list */
        get: operations["Debates.list"];
        put?: never;
        /** Debates: open */
        post: operations["Debates.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/debates/{debate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Debates: one */
        get: operations["Debates.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/debates/{debate}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days: of debate */
        get: operations["Days.ofDebate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/debates/{debate}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Debates: groups */
        get: operations["Debates.groups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/debates/{debate}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Debates: report */
        post: operations["Debates.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/debates/{debate}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Debate statements: list */
        get: operations["DebateStatements.list"];
        put?: never;
        /** Debate statements: add */
        post: operations["DebateStatements.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/debates/{debate}/statements/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Debate statements: one */
        get: operations["DebateStatements.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/debates/{debate}/statements/{number}/stance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Debate statements: take */
        put: operations["DebateStatements.take"];
        post?: never;
        /** Debate statements: take none */
        delete: operations["DebateStatements.takeNone"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/debates/{debate}/statements/{number}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Debate statements: take back */
        post: operations["DebateStatements.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Follows: set digest */
        put: operations["Follows.setDigest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/digest-stops/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follows: stop of */
        get: operations["Follows.stopOf"];
        put?: never;
        /** Follows: stop */
        post: operations["Follows.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/district-shapes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shapes: list */
        get: operations["Shapes.list"];
        /** Shapes: draw */
        put: operations["Shapes.draw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/district-shapes.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shapes: file */
        get: operations["Shapes.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicators: districts */
        get: operations["Indicators.districts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/districts/{district}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicators: district */
        get: operations["Indicators.district"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Elections: list */
        get: operations["Elections.list"];
        put?: never;
        /** Election setting: create */
        post: operations["ElectionSetting.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Elections: detail */
        get: operations["Elections.detail"];
        /** Election setting: edit */
        put: operations["ElectionSetting.edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ballots: mine */
        get: operations["Ballots.mine"];
        /** Ballots: cast */
        put: operations["Ballots.cast"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/ballots.pb": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counting: ballot file */
        get: operations["Counting.ballotFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Election setting: close */
        post: operations["ElectionSetting.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/freezing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Election setting: freeze */
        post: operations["ElectionSetting.freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Election setting: open */
        post: operations["ElectionSetting.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Election setting: proposals */
        get: operations["ElectionSetting.proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counting: results */
        get: operations["Counting.results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/results.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counting: results table */
        get: operations["Counting.resultsTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/results/districts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counting: districts table */
        get: operations["Counting.districtsTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/results/funds.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counting: funds table */
        get: operations["Counting.fundsTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/results/rules.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counting: rules table */
        get: operations["Counting.rulesTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/results/served.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counting: served table */
        get: operations["Counting.servedTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/rule-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Election setting: try rule */
        post: operations["ElectionSetting.tryRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/rule.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Elections: rule file */
        get: operations["Elections.ruleFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/elections/{cycle}/tally": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counting: tally */
        post: operations["Counting.tally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/fact-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fact imports: take */
        post: operations["FactImports.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/fact-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fact imports: preview */
        post: operations["FactImports.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks: recorded */
        get: operations["Checks.recorded"];
        put?: never;
        /** Checks: record */
        post: operations["Checks.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/feasibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feasibility: list */
        get: operations["Feasibility.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/follows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follows: mine */
        get: operations["Follows.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/follows/{kind}/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follows: following */
        get: operations["Follows.following"];
        /** Follows: follow */
        put: operations["Follows.follow"];
        post?: never;
        /** Follows: unfollow */
        delete: operations["Follows.unfollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups: list */
        get: operations["Groups.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/groups/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Groups: write */
        put: operations["Groups.write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/hearings/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hearing desk: waiting */
        get: operations["HearingDesk.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/import-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Import profiles: all */
        get: operations["ImportProfiles.all"];
        /** Import profiles: save */
        put: operations["ImportProfiles.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/indicator-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Catalogue: list */
        get: operations["Catalogue.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/indicator-grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Catalogue: grid */
        get: operations["Catalogue.grid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/indicator-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Values: take */
        post: operations["Values.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/indicator-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Values: preview */
        post: operations["Values.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/indicator-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Catalogue: figures */
        get: operations["Catalogue.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/indicator-values.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Catalogue: file */
        get: operations["Catalogue.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicators: list */
        get: operations["Indicators.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Catalogue: detail */
        get: operations["Catalogue.detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/indicators/{code}/definition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Values: define */
        put: operations["Values.define"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/indicators/{code}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Values: record */
        post: operations["Values.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/joinings/{joining}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Joinings: take back */
        post: operations["Joinings.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/joinings/{joining}/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Joinings: say */
        post: operations["Joinings.say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Official acts: view */
        get: operations["OfficialActs.view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Official acts: acts */
        get: operations["OfficialActs.acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/acts/{leaf}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Official acts: erase */
        post: operations["OfficialActs.erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Witnesses: newest */
        get: operations["Witnesses.newest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Witnesses: page */
        get: operations["Witnesses.page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/checkpoints/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Witnesses: one */
        get: operations["Witnesses.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/checkpoints/{size}/cosignatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Witnesses: cosign */
        post: operations["Witnesses.cosign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Official acts: copy */
        get: operations["OfficialActs.copy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/proofs/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Official acts: consistency */
        get: operations["OfficialActs.consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/proofs/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Official acts: inclusion */
        get: operations["OfficialActs.inclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/tile/{row}/{first}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tiles: one */
        get: operations["Tiles.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/tile/{row}/{first}/{second}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tiles: two */
        get: operations["Tiles.two"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/tile/{row}/{first}/{second}/{third}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tiles: three */
        get: operations["Tiles.three"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/tile/{row}/{first}/{second}/{third}/{fourth}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tiles: four */
        get: operations["Tiles.four"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/witnesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Witnesses: list */
        get: operations["Witnesses.list"];
        put?: never;
        /** Witnesses: name */
        post: operations["Witnesses.name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/log/witnesses/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Witnesses: dismiss */
        post: operations["Witnesses.dismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own data: mine */
        get: operations["OwnData.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/me/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Belonging: mine */
        get: operations["Belonging.mine"];
        /** Belonging: say */
        put: operations["Belonging.say"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/mergings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mergings: offer */
        post: operations["Mergings.offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/mergings/{merging}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mergings: answer */
        post: operations["Mergings.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/mergings/{merging}/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mergings: say */
        put: operations["Mergings.say"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/mergings/{merging}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mergings: take back */
        post: operations["Mergings.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/mergings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mergings: preview */
        get: operations["Mergings.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Covers: queue */
        get: operations["Covers.queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/covers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Covers: list */
        get: operations["Covers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/covers/{cover}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Covers: one */
        get: operations["Covers.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/covers/{cover}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Covers: appeal */
        post: operations["Covers.appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/covers/{cover}/appeal/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Covers: decide */
        post: operations["Covers.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Log: figures */
        get: operations["Log.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Log: log */
        get: operations["Log.log"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/log/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Log: csv */
        get: operations["Log.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Moderation: mine */
        get: operations["Moderation.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Moderation: queue */
        get: operations["Moderation.queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/queue/{kind}/{thing}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Moderation: queued */
        get: operations["Moderation.queued"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moderation: report */
        post: operations["Moderation.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Log: rules */
        get: operations["Log.rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/things/{kind}/{thing}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Moderation: thing */
        get: operations["Moderation.thing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/moderation/things/{kind}/{thing}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moderation: decide */
        post: operations["Moderation.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/named-import-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Named profiles: list */
        get: operations["NamedProfiles.list"];
        put?: never;
        /** Named profiles: import */
        post: operations["NamedProfiles.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/named-import-profiles/{profile}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Named profiles: export */
        get: operations["NamedProfiles.export"];
        put?: never;
        post?: never;
        /** Named profiles: delete */
        delete: operations["NamedProfiles.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/named-import-profiles/{profile}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Named profiles: rename */
        put: operations["NamedProfiles.rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/news/{kind}/{key}/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feeds: news */
        get: operations["Feeds.news"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Follows: inbox */
        get: operations["Follows.inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/notices/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Follows: read all */
        post: operations["Follows.readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/older-processes/{process}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Importing: bring in */
        post: operations["Importing.bringIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** People: register */
        post: operations["People.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/people/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** People: confirm */
        post: operations["People.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals: list */
        get: operations["Proposals.list"];
        put?: never;
        /** Proposals: create */
        post: operations["Proposals.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feeds: proposals */
        get: operations["Feeds.proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exporting: csv */
        get: operations["Exporting.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exporting: json */
        get: operations["Exporting.json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals: detail */
        get: operations["Proposals.detail"];
        /** Proposals: edit */
        put: operations["Proposals.edit"];
        post?: never;
        /** Proposals: discard */
        delete: operations["Proposals.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answering: acknowledge */
        post: operations["Answering.acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Authors: adopt */
        post: operations["Authors.adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Amendments: list */
        get: operations["Amendments.list"];
        put?: never;
        /** Amendments: propose */
        post: operations["Amendments.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/amendments/{amendment}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Amendments: decide */
        post: operations["Amendments.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/amendments/{amendment}/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Amendments: answer */
        put: operations["Amendments.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/amendments/{amendment}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Amendments: take back */
        post: operations["Amendments.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hearings: lodge */
        post: operations["Hearings.lodge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/arguments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Arguments: list */
        get: operations["Arguments.list"];
        put?: never;
        /** Arguments: argue */
        post: operations["Arguments.argue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/arguments/{argument}/helpful": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Arguments: find helpful */
        put: operations["Arguments.findHelpful"];
        post?: never;
        /** Arguments: find helpful no more */
        delete: operations["Arguments.findHelpfulNoMore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/arguments/{argument}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Arguments: replies */
        get: operations["Arguments.replies"];
        put?: never;
        /** Arguments: reply */
        post: operations["Arguments.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/arguments/{argument}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Arguments: take back */
        post: operations["Arguments.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attachments: add */
        post: operations["Attachments.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Attachments: describe */
        put: operations["Attachments.describe"];
        post?: never;
        /** Attachments: remove */
        delete: operations["Attachments.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/attachments/{attachment}/{width}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attachments: copy */
        get: operations["Attachments.copy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/author-question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hearings: ask author */
        post: operations["Hearings.askAuthor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/author-question/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hearings: answer author */
        post: operations["Hearings.answerAuthor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/authors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Authors: list */
        get: operations["Authors.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/authors/{author}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Authors: remove */
        delete: operations["Authors.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days: of proposal */
        get: operations["Days.ofProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/changed-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hearings: reopen */
        post: operations["Hearings.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposal checks: checks of */
        get: operations["ProposalChecks.checksOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/commitment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Commitments: commitment */
        get: operations["Commitments.commitment"];
        put?: never;
        /** Commitments: plan */
        post: operations["Commitments.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/commitment/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Commitments: change */
        post: operations["Commitments.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/commitment/council": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Commitments: record council */
        post: operations["Commitments.recordCouncil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/commitment/milestones/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Commitments: reach */
        put: operations["Commitments.reach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/debate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Debates: open for */
        post: operations["Debates.openFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/delivery/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Delivering: check */
        put: operations["Delivering.check"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/delivery/check/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delivering: show by resident */
        post: operations["Delivering.showByResident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/delivery/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Commitments: close */
        post: operations["Commitments.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/delivery/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delivering: show by city */
        post: operations["Delivering.showByCity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/delivery/evidence/{attachment}/taken-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delivering: take back */
        post: operations["Delivering.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/delivery/grade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Commitments: grade */
        put: operations["Commitments.grade"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/delivery/grade-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Commitments: comment */
        post: operations["Commitments.comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/delivery/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delivering: report */
        post: operations["Delivering.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answering: extend */
        post: operations["Answering.extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/feasibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feasibility: published */
        get: operations["Feasibility.published"];
        /** Feasibility: save */
        put: operations["Feasibility.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/feasibility/assignee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Feasibility: assign */
        put: operations["Feasibility.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/feasibility/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feasibility: desk */
        get: operations["Feasibility.desk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/feasibility/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Feasibility: note */
        post: operations["Feasibility.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/feasibility/second-eyes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Feasibility: look again */
        post: operations["Feasibility.lookAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/feasibility/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Feasibility: submit */
        post: operations["Feasibility.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/hearing-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hearings: decide */
        post: operations["Hearings.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hearings: all */
        get: operations["Hearings.all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/imported-comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Importing: list */
        get: operations["Importing.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Authors: invite */
        post: operations["Authors.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/invitations/{invitation}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Authors: take back */
        post: operations["Authors.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/joinings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Joinings: list */
        get: operations["Joinings.list"];
        put?: never;
        /** Joinings: ask */
        post: operations["Joinings.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Authors: hand over */
        put: operations["Authors.handOver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lineage: of */
        get: operations["Lineage.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/mergings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mergings: list */
        get: operations["Mergings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ratings: results */
        get: operations["Ratings.results"];
        /** Ratings: rate */
        put: operations["Ratings.rate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/ratings/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ratings: mine */
        get: operations["Ratings.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/ratings/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ratings: reasons */
        get: operations["Ratings.reasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/rebasings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rebasings: list */
        get: operations["Rebasings.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/rebasings/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rebasings: choose */
        post: operations["Rebasings.choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/remedy/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hearings: close remedy */
        post: operations["Hearings.closeRemedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/remedy/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hearings: confirm remedy */
        post: operations["Hearings.confirmRemedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposals: reopen */
        post: operations["Proposals.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tracking: of proposal */
        get: operations["Tracking.ofProposal"];
        put?: never;
        /** Answering: publish */
        post: operations["Answering.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/response/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assignments: of proposal */
        get: operations["Assignments.ofProposal"];
        /** Assignments: assign */
        put: operations["Assignments.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/response/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answering: draft */
        get: operations["Answering.draft"];
        /** Answering: save draft */
        put: operations["Answering.saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/response/draft/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Second eyes: hand over */
        post: operations["SecondEyes.handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/response/draft/reading/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Second eyes: say */
        post: operations["SecondEyes.say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/responses/{response}/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer words: say */
        put: operations["AnswerWords.say"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answering: take up */
        post: operations["Answering.takeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposals: screen */
        post: operations["Proposals.screen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals: similar */
        get: operations["Proposals.similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/splittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Splittings: list */
        get: operations["Splittings.list"];
        put?: never;
        /** Splittings: split */
        post: operations["Splittings.split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposals: submit */
        post: operations["Proposals.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Proposals: support */
        put: operations["Proposals.support"];
        post?: never;
        /** Proposals: take back support */
        delete: operations["Proposals.takeBackSupport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals: timeline */
        get: operations["Proposals.timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hearings: prove transfer */
        post: operations["Hearings.proveTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposal versions: list */
        get: operations["ProposalVersions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/{proposal}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposals: withdraw */
        post: operations["Proposals.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposal checks: check moves */
        post: operations["ProposalChecks.checkMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals: mine */
        get: operations["Proposals.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposal places: list */
        get: operations["ProposalPlaces.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/proposals/screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals: screening queue */
        get: operations["Proposals.screeningQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions: list */
        get: operations["Questions.list"];
        put?: never;
        /** Questions: ask */
        post: operations["Questions.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions: feed */
        get: operations["Questions.feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions: csv */
        get: operations["Questions.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions: json */
        get: operations["Questions.json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions: one */
        get: operations["Questions.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions/{question}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Questions: answer */
        post: operations["Questions.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions/{question}/answers/{number}/table.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions: table */
        get: operations["Questions.table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions/{question}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days: of question */
        get: operations["Days.ofQuestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions/{question}/joining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Questions: join */
        post: operations["Questions.join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions/{question}/office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Questions: name office */
        put: operations["Questions.nameOffice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions/{question}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Questions: say */
        put: operations["Questions.say"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions/{question}/wanted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Questions: want */
        put: operations["Questions.want"];
        post?: never;
        /** Questions: want no more */
        delete: operations["Questions.wantNoMore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions/{question}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Questions: take back */
        post: operations["Questions.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions: due */
        get: operations["Questions.due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/questions/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions: rule */
        get: operations["Questions.rule"];
        /** Questions: set rule */
        put: operations["Questions.setRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recommendations: list */
        get: operations["Recommendations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/recommendations.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recommendations: csv */
        get: operations["Recommendations.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/recommendations/{recommendation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recommendations: one */
        get: operations["Recommendations.one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/recommendations/{recommendation}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recommendations: confirm */
        post: operations["Recommendations.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/recommendations/{recommendation}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recommendations: reply */
        post: operations["Recommendations.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/recommendations/{recommendation}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recommendations: report */
        post: operations["Recommendations.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tracking: list */
        get: operations["Tracking.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Absences: list */
        get: operations["Absences.list"];
        put?: never;
        /** Absences: plan */
        post: operations["Absences.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/absences/{absence}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Absences: end */
        post: operations["Absences.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answer batches: list */
        get: operations["AnswerBatches.list"];
        put?: never;
        /** Answer batches: make */
        post: operations["AnswerBatches.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/batches/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answer batches: batch */
        get: operations["AnswerBatches.batch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/batches/{batch}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer batches: publish */
        post: operations["AnswerBatches.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Desk calendars: mine */
        get: operations["DeskCalendars.mine"];
        put?: never;
        /** Desk calendars: make */
        post: operations["DeskCalendars.make"];
        /** Desk calendars: revoke */
        delete: operations["DeskCalendars.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/calendars/{token}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Desk calendars: file */
        get: operations["DeskCalendars.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tracking: due */
        get: operations["Tracking.due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tracking: steps */
        get: operations["Tracking.steps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/escalation/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tracking: name body */
        put: operations["Tracking.nameBody"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tracking: figures */
        get: operations["Tracking.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/overdue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tracking: overdue */
        get: operations["Tracking.overdue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/overdue.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tracking: feed */
        get: operations["Tracking.feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Second eyes: rule */
        get: operations["SecondEyes.rule"];
        /** Second eyes: settle */
        put: operations["SecondEyes.settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answer templates: list */
        get: operations["AnswerTemplates.list"];
        put?: never;
        /** Answer templates: make */
        post: operations["AnswerTemplates.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/templates/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer templates: change */
        put: operations["AnswerTemplates.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/responses/templates/{template}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer templates: retire */
        post: operations["AnswerTemplates.retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rights: list */
        get: operations["Rights.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/rights/{right}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rights: detail */
        get: operations["Rights.detail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/role-holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles: holders */
        get: operations["Roles.holders"];
        put?: never;
        /** Roles: grant */
        post: operations["Roles.grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/role-holders/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Roles: withdraw */
        post: operations["Roles.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People: session */
        get: operations["People.session"];
        put?: never;
        /** People: sign in */
        post: operations["People.signIn"];
        /** People: sign out */
        delete: operations["People.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/splittings/{splitting}/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Splittings: say */
        put: operations["Splittings.say"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/splittings/{splitting}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Splittings: take back */
        post: operations["Splittings.takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/time-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Time limits: all */
        get: operations["TimeLimits.all"];
        /** Time limits: settle */
        put: operations["TimeLimits.settle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/watch-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Watch list: list */
        get: operations["WatchList.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/watch-list.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Watch list: atom */
        get: operations["WatchList.atom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/watch-list.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Watch list: csv */
        get: operations["WatchList.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/yearly-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yearly report: report */
        get: operations["YearlyReport.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cities/{city}/yearly-report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yearly report: csv */
        get: operations["YearlyReport.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsenceBody: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            person?: string;
            /** Format: uuid */
            substitute?: string;
            /** Format: date */
            until: string;
        };
        AbsencesView: {
            absences: components["schemas"]["AbsenceView"][];
            colleagues: components["schemas"]["ColleagueView"][];
        };
        AbsenceView: {
            /** Format: date */
            from: string;
            gap: boolean;
            /** Format: uuid */
            id: string;
            mayEnd: boolean;
            mine: boolean;
            now: boolean;
            substitute: components["schemas"]["ColleagueView"] | null;
            /** Format: date */
            until: string;
            who: components["schemas"]["ColleagueView"];
        };
        AcknowledgementBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            office: string;
            officeHolder: string;
            plan?: string;
        };
        AcknowledgementView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            office: string;
            officeHolder: string;
            plan: string | null;
        };
        ActErasureBody: {
            /** @enum {string} */
            reason: "personal_data" | "court_order";
        };
        ActionRefusal: {
            /** @enum {string} */
            action: "invite" | "edit" | "discard" | "submit" | "screen" | "withdraw" | "merge" | "split" | "adopt" | "reopen" | "support" | "carry" | "argue" | "amend" | "rebase" | "rate" | "acknowledge" | "debate" | "report_debate" | "answer" | "appeal" | "report_progress" | "check_delivery";
            code: string;
            title: string;
        };
        AffectedRatingsView: {
            dontKnowShare: number;
            gap: number | null;
            histogram: number[] | null;
            /** @enum {string|null} */
            line: "shared" | "mixed" | "divided" | null;
            median: number | null;
            n: number;
            polarisation: number | null;
            sign: number | null;
        };
        AfterMoveView: {
            change: number | null;
            /** @enum {string} */
            level: "severe" | "concern" | "not_computable" | "watch" | "ok" | "info";
            missing: components["schemas"]["MissingInputView"][];
            nominalChange: number | null;
        };
        AgendaBody: {
            agenda: components["schemas"]["AgendaItemBody"][];
        };
        AgendaItemBody: {
            minutes: number;
            record?: string;
            title: string;
        };
        AgendaItemView: {
            minutes: number;
            record: string | null;
            title: string;
        };
        AllocationRejectionView: {
            afterSteps: number | null;
            area?: string;
            cap: components["schemas"]["CapView"] | null;
            cost: components["schemas"]["WireMoney"];
            lacked: components["schemas"]["WireMoney"] | null;
            lackedAfter: number | null;
            left: components["schemas"]["WireMoney"] | null;
            missed: components["schemas"]["MissedThresholdView"] | null;
            moreSupporters: number | null;
            project: string;
            /** @enum {string} */
            reason: "no-support" | "fell-short" | "did-not-fit" | "dearer-than-budget" | "never-reached" | "stopped" | "below-threshold" | "excluded-by" | "over-cap";
            stoppedBy: string | null;
            votes: number;
        };
        AllocationRuleBody: {
            /** @enum {string} */
            completion?: "none" | "utilitarian" | "add1" | "add1-utilitarian";
            conditions?: components["schemas"]["RuleConditions"];
            /** @enum {string} */
            rule: "greedy" | "greedy-per-cost" | "equal-shares" | "phragmen";
            stop?: components["schemas"]["StopAtMisfit"];
            tieBreak: components["schemas"]["TieBreakBody"];
            /** @enum {string} */
            utility?: "cost" | "cardinality";
        };
        AllocationRuleView: {
            /** @enum {string|null} */
            completion: "none" | "utilitarian" | "add1" | "add1-utilitarian" | null;
            conditions?: components["schemas"]["RuleConditions"];
            /** @enum {string} */
            rule: "greedy" | "greedy-per-cost" | "equal-shares" | "phragmen";
            stop?: components["schemas"]["StopAtMisfit"];
            tieBreak: components["schemas"]["TieBreakView"];
            /** @enum {string|null} */
            utility: "cost" | "cardinality" | null;
        };
        AllocationStepView: {
            alreadyOut?: number;
            area?: string;
            /** @enum {string} */
            by: "votes" | "votes-per-cost" | "points" | "equal-shares" | "load" | "no-cost";
            cost: components["schemas"]["WireMoney"];
            effectiveSupport?: string;
            fromReserve?: components["schemas"]["WireMoney"];
            left: components["schemas"]["WireMoney"];
            paid?: string;
            project: string;
            ranOut?: number;
            tiedWith: string[];
            together?: components["schemas"]["PaidTogetherView"];
            votes: number;
        };
        AllocationView: {
            areas: components["schemas"]["AreaOutcomeView"][];
            compared: components["schemas"]["OutcomesComparedView"] | null;
            fromReserve: components["schemas"]["WireMoney"] | null;
            funded: string[];
            left: components["schemas"]["WireMoney"];
            rejected: components["schemas"]["AllocationRejectionView"][];
            rule: components["schemas"]["AllocationRuleView"];
            served: number;
            share: components["schemas"]["WireMoney"] | null;
            shareRaisedBy: number | null;
            spent: components["schemas"]["WireMoney"];
            steps: components["schemas"]["AllocationStepView"][];
            tellsMoreSupporters: boolean;
            ties: number;
            version: string;
            voters: number;
        };
        AmendmentBody: {
            change?: string;
            howOneWouldKnow?: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            moves?: components["schemas"]["MoveBody"][];
            pastWrong?: string;
            problem?: string;
            title?: string;
            whoIsAffected?: string;
            whoWouldLose?: string;
            why: string;
        };
        AmendmentDecisionBody: {
            reason?: string;
            /** @enum {string} */
            verdict: "accept" | "refuse" | "ask";
        };
        AmendmentsView: {
            count: number;
            hasSupporters: boolean;
            items: components["schemas"]["AmendmentView"][];
            nextCursor: string | null;
            open: boolean;
            takenUp: number;
            waitsForMe: boolean;
        };
        AmendmentView: {
            against: number | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AuthorView"];
            /** Format: date-time */
            closesAt: string | null;
            /** Format: date-time */
            coveredAt: string | null;
            /** @enum {string|null} */
            coveredFor: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | null;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: uuid */
            id: string;
            inFavour: number | null;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            mayAnswer: boolean;
            mayDecide: boolean;
            mine: boolean;
            money: components["schemas"]["MoneyChangeView"] | null;
            myVoice: boolean | null;
            reason: string | null;
            /** @enum {string} */
            state: "open" | "asked" | "accepted" | "refused" | "taken_back" | "lapsed";
            text: components["schemas"]["TextChangeView"][];
            why: string | null;
        };
        AmendmentVoiceBody: {
            inFavour: boolean;
        };
        AmountColumnView: {
            /** @enum {string} */
            field: "initial" | "modification" | "final" | "authorised" | "committed" | "executed" | "paid";
            negatives: number;
            sum: components["schemas"]["WireMoney"];
            zeros: number;
        };
        AmountFormatBody: {
            /** @enum {string} */
            blank: "zero" | "refused";
            /** @enum {string} */
            decimal: "." | ",";
            /** @enum {string} */
            group: "" | "." | "," | " " | "'";
            /** @enum {string} */
            unitsOf: "1" | "1000" | "10000" | "100000" | "1000000" | "10000000" | "100000000";
        };
        AmountsOfSideView: {
            adopted: components["schemas"]["WireMoney"] | null;
            asked: components["schemas"]["WireMoney"];
            beyond: components["schemas"]["WireMoney"];
            executed: components["schemas"]["WireMoney"] | null;
            lines: number;
            matched: number;
            promised: components["schemas"]["WireMoney"];
            short: components["schemas"]["WireMoney"];
        };
        AmountsView: {
            executed: components["schemas"]["WireMoney"] | null;
            final: components["schemas"]["WireMoney"];
            initial: components["schemas"]["WireMoney"];
        };
        AnswerBatchBody: {
            alternative: string;
            appealRoute: string;
            /** Format: date */
            appealUntil: string | null;
            budgetStage: string;
            /** @enum {string|null} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned" | null;
            /** Format: date */
            deferredUntil: string | null;
            evidence: {
                [key: string]: string;
            };
            explanation: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            nextStep: string;
            /** Format: date */
            nextStepOn: string | null;
            proposals: string[];
            /** @enum {string|null} */
            reasonCode: "competence" | "law" | "no_free_money" | "earmarked" | "rights_harm" | "cost_cap" | "infeasible" | "running_cost" | "already_done" | "already_planned" | "duplicate" | "insufficient_information" | "out_of_scope" | "policy_choice" | null;
        };
        AnswerBatchCardView: {
            /** @enum {string} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned";
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            open: number;
            published: number;
            /** @enum {string|null} */
            reasonCode: "competence" | "law" | "no_free_money" | "earmarked" | "rights_harm" | "cost_cap" | "infeasible" | "running_cost" | "already_done" | "already_planned" | "duplicate" | "insufficient_information" | "out_of_scope" | "policy_choice" | null;
        };
        AnswerBatchesView: {
            batches: components["schemas"]["AnswerBatchCardView"][];
        };
        AnswerBatchMadeView: {
            /** Format: uuid */
            id: string;
            left: components["schemas"]["LeftOutView"][];
        };
        AnswerBatchPublicationBody: {
            answers: components["schemas"]["SeenAnswerBody"][];
        };
        AnswerBatchPublicationView: {
            left: components["schemas"]["LeftOutView"][];
            published: string[];
        };
        AnswerBatchView: {
            answers: components["schemas"]["AnswerOfBatchView"][];
            /** @enum {string} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned";
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            open: number;
            published: number;
            /** @enum {string|null} */
            reasonCode: "competence" | "law" | "no_free_money" | "earmarked" | "rights_harm" | "cost_cap" | "infeasible" | "running_cost" | "already_done" | "already_planned" | "duplicate" | "insufficient_information" | "out_of_scope" | "policy_choice" | null;
        };
        AnsweredView: {
            no: number;
            partly: number;
            yes: number;
        };
        AnswerEffectView: {
            amount: components["schemas"]["WireMoney"] | null;
            /** @enum {string} */
            effect: "gains" | "loses" | "unchanged" | "not_computable";
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
        };
        AnswerFigureBody: {
            amount: components["schemas"]["WireMoney"] | null;
            label: string;
            source: string;
            value: string | null;
        };
        AnswerGapView: {
            code: string;
            minimum?: number;
            names?: string[];
            pointer: string;
        };
        AnswerLineView: {
            accepted: components["schemas"]["WireMoney"];
            asked: components["schemas"]["WireMoney"];
            line: string;
            name: string | null;
            why: string | null;
        };
        AnswerLinkBody: {
            key: string;
            /** @enum {string} */
            kind: "line" | "indicator";
        };
        AnswerLinkView: {
            key: string;
            /** @enum {string} */
            kind: "line" | "indicator";
            name: string | null;
        };
        AnswerOfBatchView: {
            awaited: boolean;
            /** Format: date-time */
            changedAt: string | null;
            changedBy: string | null;
            /** @enum {string|null} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned" | null;
            demo: boolean;
            gaps: components["schemas"]["AnswerGapView"][];
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            ownWords: string;
            published: boolean;
            /** @enum {string} */
            reading: "none" | "waits" | "approved" | "returned" | "void";
            reference: string;
            revision: number | null;
            secondEyesNeeded: boolean;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            title: string;
        };
        AnswerPartBody: {
            accepted: boolean;
            /** @enum {string|null} */
            reasonCode: "competence" | "law" | "no_free_money" | "earmarked" | "rights_harm" | "cost_cap" | "infeasible" | "running_cost" | "already_done" | "already_planned" | "duplicate" | "insufficient_information" | "out_of_scope" | "policy_choice" | null;
            what: string;
        };
        AnswerRowView: {
            cells: string[];
        };
        AnswerRuleBody: {
            publishedIn: string;
            secondEyes: boolean;
        };
        AnswerRuleView: {
            publishedIn: string | null;
            revision: number;
            secondEyes: boolean;
        };
        AnswerTableBody: {
            csv: string;
            name: string;
            source: string;
        };
        AnswerTableView: {
            count: number;
            file: string;
            headings: string[];
            name: string;
            rows: components["schemas"]["AnswerRowView"][];
            source: string;
        };
        AnswerTallyView: {
            answered: number;
            answeredInTime: number;
            days: number[];
            decisions: components["schemas"]["DecidedCountView"][];
            medianDays: number | null;
            overdue: number;
            owed: number;
        };
        AnswerTemplateBody: {
            /** @enum {string} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned";
            name: string;
            /** @enum {string|null} */
            reasonCode: "competence" | "law" | "no_free_money" | "earmarked" | "rights_harm" | "cost_cap" | "infeasible" | "running_cost" | "already_done" | "already_planned" | "duplicate" | "insufficient_information" | "out_of_scope" | "policy_choice" | null;
            texts: components["schemas"]["AnswerTemplateTextBody"][];
        };
        AnswerTemplatesView: {
            shipped: components["schemas"]["ShippedTemplateView"][];
            templates: components["schemas"]["AnswerTemplateView"][];
        };
        AnswerTemplateTextBody: {
            alternative: string;
            appealRoute: string;
            budgetStage: string;
            explanation: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            nextStep: string;
        };
        AnswerTemplateView: {
            /** @enum {string} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned";
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string|null} */
            reasonCode: "competence" | "law" | "no_free_money" | "earmarked" | "rights_harm" | "cost_cap" | "infeasible" | "running_cost" | "already_done" | "already_planned" | "duplicate" | "insufficient_information" | "out_of_scope" | "policy_choice" | null;
            retired: boolean;
            revision: number;
            texts: components["schemas"]["AnswerTemplateTextBody"][];
        };
        AnswerTranslationBody: {
            alternative: string;
            explanation: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
        };
        AnswerWordBody: {
            /** @enum {string} */
            verdict: "yes" | "partly" | "no";
        };
        AppealBody: {
            text: string;
        };
        AppealDecisionBody: {
            explanation: string;
            /** @enum {string} */
            verdict: "uphold" | "lift";
        };
        AppealQueueItemView: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "proposal" | "argument" | "amendment" | "attachment" | "statement" | "merging" | "splitting" | "imported_comment" | "question" | "claim" | "appeal" | "changed_facts" | "author_answer" | "delivery_check" | "delivery_grade";
            mayDecide: boolean;
            place: components["schemas"]["PlaceView"];
        };
        AppealQueueView: {
            items: components["schemas"]["AppealQueueItemView"][];
        };
        AppealStandingView: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            state: "open" | "upheld" | "lifted" | "lifted_by_silence";
        };
        AppealView: {
            /** @enum {string} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned";
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            linked: boolean;
            /** Format: date-time */
            lodgedAt: string;
            mine: boolean;
            outcomes: ("sent_back" | "upheld" | "remedy" | "deferral_allowed" | "carried")[];
            /** @enum {string|null} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn" | null;
            text: string;
        };
        AreaFund: {
            area: string;
            fund: string;
            leftoverTo?: string;
            /** @enum {string} */
            voters?: "whoever-chooses";
            /** @enum {string} */
            within?: "whole city";
        };
        AreaOutcomeView: {
            area: string;
            fund: components["schemas"]["WireMoney"];
            funded: string[];
            left: components["schemas"]["WireMoney"];
            leftTo: string | null;
            received: components["schemas"]["WireMoney"];
            spent: components["schemas"]["WireMoney"];
            voters: number;
        };
        ArgumentBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            /** @enum {string} */
            side: "for" | "against";
            text: string;
        };
        ArgumentPage: {
            count: number;
            items: components["schemas"]["ArgumentView"][];
            nextCursor: string | null;
            open: boolean;
        };
        ArgumentView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AuthorView"];
            /** Format: date-time */
            coveredAt: string | null;
            /** @enum {string|null} */
            coveredFor: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | null;
            helpful: number;
            helpsMe: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            mine: boolean;
            replies: components["schemas"]["ReplyView"][];
            replyCount: number;
            /** @enum {string} */
            side: "for" | "against";
            /** Format: date-time */
            takenBackAt: string | null;
            text: string | null;
            /** @enum {string} */
            voice: "author" | "office" | "resident";
        };
        ArticleView: {
            article: string;
            /** @enum {string} */
            binding: "treaty" | "declaration" | "resolution";
            gists: {
                [key: string]: string;
            };
            id: string;
            /** @enum {string} */
            instrument: "UDHR" | "ICESCR" | "ICCPR" | "CEDAW" | "ICERD" | "CRC" | "CRPD" | "CMW" | "UNDRIP" | "UNGA" | "AARHUS";
            titles: {
                [key: string]: string;
            };
        };
        AskedView: {
            names: {
                [key: string]: string;
            };
            /** @enum {string|null} */
            role: "resident" | "facilitator" | "staff" | "committee" | "ombudsperson" | "assembly" | "system" | "timer" | null;
            vacant: ("resident" | "facilitator" | "staff" | "committee" | "ombudsperson" | "assembly" | "system" | "timer")[];
        };
        AskerSaysView: {
            answered: boolean;
            /** Format: date-time */
            at: string;
            why: string;
        };
        AssemblyBody: {
            access: string[];
            agenda: components["schemas"]["AgendaItemBody"][];
            commitment: string;
            convenedBy: string;
            districtCode?: string;
            /** Format: date */
            heldOn: string;
            /** @enum {string} */
            kind: "general" | "thematic" | "neighbourhood" | "panel" | "children" | "future_generations" | "hearing";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            members?: number;
            minutes: number;
            place: string;
            question: string;
            startsAt: string;
            title: string;
        };
        AssemblyCardView: {
            decisions: number;
            demo: boolean;
            districtCode: string | null;
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "general" | "thematic" | "neighbourhood" | "panel" | "children" | "future_generations" | "hearing";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            minutes: number;
            place: string;
            question: string;
            startsAt: string;
            /** @enum {string} */
            state: "announced" | "open" | "closed" | "minutes_open" | "signed" | "cancelled";
            statements: number;
            title: string;
        };
        AssemblyPage: {
            items: components["schemas"]["AssemblyCardView"][];
            nextCursor: string | null;
        };
        AssemblyRefusalView: {
            /** @enum {string} */
            action: "edit" | "open" | "record" | "close" | "open_minutes" | "sign" | "cancel";
            code: string;
            title: string;
        };
        AssemblyView: {
            access: string[];
            agenda: components["schemas"]["AgendaItemView"][];
            allowedActions: ("edit" | "open" | "record" | "close" | "open_minutes" | "sign" | "cancel")[];
            attendance: components["schemas"]["AttendanceView"] | null;
            cancelledBecause: string | null;
            commitment: string;
            convenedBy: string;
            /** Format: date */
            correctionUntil: string | null;
            decisionList: components["schemas"]["DecisionView"][];
            decisions: number;
            demo: boolean;
            districtCode: string | null;
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "general" | "thematic" | "neighbourhood" | "panel" | "children" | "future_generations" | "hearing";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            members: number | null;
            minutes: number;
            place: string;
            question: string;
            quorum: number | null;
            refusals: components["schemas"]["AssemblyRefusalView"][];
            revision: number;
            /** Format: date-time */
            signedAt: string | null;
            startsAt: string;
            /** @enum {string} */
            state: "announced" | "open" | "closed" | "minutes_open" | "signed" | "cancelled";
            statementList: components["schemas"]["StatementView"][];
            statements: number;
            title: string;
        };
        AssignableView: {
            /** Format: date */
            awayUntil: string | null;
            /** Format: uuid */
            id: string;
            penName: string;
        };
        AssigneeBody: {
            /** Format: uuid */
            person: string | null;
        };
        AssignmentTurnView: {
            /** Format: date-time */
            at: string;
            by: string;
            to: string | null;
        };
        AssignmentView: {
            assignee: components["schemas"]["ColleagueView"] | null;
            away: components["schemas"]["AwayView"] | null;
            colleagues: components["schemas"]["AssignableView"][];
            mine: boolean;
            open: boolean;
            /** Format: date-time */
            since: string | null;
            turn: number;
            turns: components["schemas"]["AssignmentTurnView"][];
        };
        AttachmentView: {
            /** @enum {string|null} */
            covered: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | null;
            height: number | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "picture" | "document";
            /** @enum {string} */
            mediaType: "image/webp" | "application/pdf" | "application/vnd.oasis.opendocument.text" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "text/plain";
            size: number;
            /** @enum {string|null} */
            warning: "violence" | "sexual_violence" | "self_harm" | "hateful_words" | null;
            width: number | null;
            widths: number[];
            words: string | null;
        };
        AttachmentWordsBody: {
            /** @enum {string} */
            warning?: "violence" | "sexual_violence" | "self_harm" | "hateful_words";
            words: string;
        };
        AttendanceBody: {
            groups: components["schemas"]["GroupCountBody"][];
            present: number;
        };
        AttendanceView: {
            groups: components["schemas"]["GroupCountView"][];
            present: number;
        };
        AttributedView: {
            amounts: components["schemas"]["AmountsView"];
            perResident: components["schemas"]["AmountsView"];
            share: number | null;
        };
        AuthorQuestionView: {
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** @enum {string|null} */
            answerLanguage: "en" | "ko" | "es" | "ar" | null;
            /** Format: date */
            askedOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            mine: boolean;
            question: string;
            /** Format: date */
            until: string | null;
        };
        AuthorsView: {
            invitations: components["schemas"]["SentInvitationView"][];
            items: components["schemas"]["OneAuthorView"][];
            mayAdopt: boolean;
            mayInvite: boolean;
            most: number;
        };
        AuthorView: {
            demo: boolean;
            penName: string;
        };
        AwayView: {
            substitute: components["schemas"]["ColleagueView"] | null;
            /** Format: date */
            until: string;
        };
        BalanceView: {
            difference: components["schemas"]["WireMoney"];
            given: components["schemas"]["WireMoney"];
            /** @enum {string} */
            level: "severe" | "concern" | "not_computable" | "watch" | "ok" | "info";
            sources: components["schemas"]["SourceLineView"][];
            taken: components["schemas"]["WireMoney"];
        };
        BallotLimits: {
            minProjects: number;
        };
        BallotProposalsView: {
            heldBack: components["schemas"]["HeldBackProposalView"][];
            ready: components["schemas"]["ReadyProposalView"][];
        };
        BallotView: {
            choices: string[];
            revision: number;
        };
        BelongingBody: {
            groups: string[];
        };
        BelongingView: {
            groups: string[];
        };
        BoundView: {
            bound: number;
            /** @enum {string} */
            level: "severe" | "concern" | "not_computable" | "watch" | "ok" | "info";
            /** @enum {string} */
            side: "atLeast" | "above" | "atMost" | "below";
            usual: number;
            value: string;
        };
        BudgetGroupsView: {
            /** @enum {string} */
            by: "area" | "policy" | "group" | "programme" | "body" | "department" | "district" | "chapter" | "economic";
            consolidated: components["schemas"]["BudgetSumView"];
            /** @enum {string} */
            direction: "expenditure" | "revenue";
            eliminations: components["schemas"]["BudgetSumView"] | null;
            groups: components["schemas"]["BudgetGroupView"][];
            others: components["schemas"]["BudgetSumView"] | null;
            /** @enum {string} */
            phase: "initial" | "final" | "executed";
            version: components["schemas"]["BudgetVersionView"];
            within: components["schemas"]["BudgetStepView"][];
        };
        BudgetGroupView: {
            amounts: components["schemas"]["AmountsView"];
            key: string | null;
            lineCount: number;
            linesWithoutExecuted: number;
            names: {
                [key: string]: string;
            };
            perResident: components["schemas"]["AmountsView"];
            residents: number;
            share: number | null;
        };
        BudgetHitView: {
            amounts: components["schemas"]["AmountsView"];
            /** @enum {string} */
            dimension: "area" | "policy" | "group" | "programme" | "body" | "department" | "district" | "chapter" | "economic";
            key: string | null;
            lineCount: number;
            linesWithoutExecuted: number;
            names: {
                [key: string]: string;
            };
            perResident: components["schemas"]["AmountsView"];
            residents: number;
            share: number | null;
        };
        BudgetLineCardView: {
            amounts: components["schemas"]["AmountsView"];
            chapter: components["schemas"]["ClassifiedView"] | null;
            code: string;
            department: components["schemas"]["ClassifiedView"] | null;
            /** @enum {string} */
            direction: "expenditure" | "revenue";
            economic: components["schemas"]["ClassifiedView"] | null;
            elimination: boolean;
            perResident: components["schemas"]["AmountsView"];
            programme: components["schemas"]["ClassifiedView"] | null;
            share: number | null;
        };
        BudgetLinesView: {
            items: components["schemas"]["BudgetLineCardView"][];
            lineCount: number;
            nextCursor: string | null;
            version: components["schemas"]["BudgetVersionView"];
            within: components["schemas"]["BudgetStepView"][];
        };
        BudgetLineView: {
            amounts: components["schemas"]["AmountsView"];
            body: components["schemas"]["ClassifiedView"] | null;
            chapter: components["schemas"]["ClassifiedView"] | null;
            code: string;
            cofog: components["schemas"]["ClassifiedView"] | null;
            current: boolean;
            department: components["schemas"]["ClassifiedView"] | null;
            /** @enum {string} */
            direction: "expenditure" | "revenue";
            district: components["schemas"]["ClassifiedView"] | null;
            economic: components["schemas"]["ClassifiedView"] | null;
            elimination: boolean;
            free: components["schemas"]["FreeAmountView"] | null;
            notAttributed: components["schemas"]["WireMoney"] | null;
            path: components["schemas"]["BudgetStepView"][];
            perResident: components["schemas"]["AmountsView"];
            programme: components["schemas"]["ClassifiedView"] | null;
            rights: components["schemas"]["ServedRightView"][];
            /** @enum {string|null} */
            rigidity: "mandatory" | "committed" | "discretionary" | null;
            rowCount: number;
            share: number | null;
            version: components["schemas"]["BudgetVersionView"];
            years: components["schemas"]["LineYearView"][];
        };
        BudgetRecordListView: {
            items: components["schemas"]["BudgetRecordView"][];
        };
        BudgetRecordView: {
            /** Format: uuid */
            importId: string | null;
            publishedBy: string | null;
            sums: components["schemas"]["RecordedSumView"][];
            version: components["schemas"]["BudgetVersionView"];
        };
        BudgetSearchView: {
            items: components["schemas"]["BudgetLineCardView"][];
            lineCount: number;
            /** @enum {string} */
            matched: "words" | "similar";
            moreThanCounted: boolean;
            nextCursor: string | null;
            parts: components["schemas"]["BudgetHitView"][];
            version: components["schemas"]["BudgetVersionView"];
            within: components["schemas"]["BudgetStepView"][];
        };
        BudgetSourceView: {
            files: components["schemas"]["SourceFileView"][];
            leftOutRows: components["schemas"]["LeftOutRowView"][];
            mendedCells: components["schemas"]["MendedCellNoteView"][];
        };
        BudgetStepView: {
            /** @enum {string} */
            dimension: "area" | "policy" | "group" | "programme" | "body" | "department" | "district" | "chapter" | "economic";
            key: string;
            names: {
                [key: string]: string;
            };
        };
        BudgetSumView: {
            amounts: components["schemas"]["AmountsView"];
            lineCount: number;
            linesWithoutExecuted: number;
            perResident: components["schemas"]["AmountsView"];
            share: number | null;
        };
        BudgetVersionListView: {
            items: components["schemas"]["BudgetVersionView"][];
        };
        BudgetVersionView: {
            correctedBy: components["schemas"]["CorrectionView"] | null;
            corrects: components["schemas"]["CorrectionView"] | null;
            currency: string;
            /** Format: date */
            executedThrough: string | null;
            fiscalYear: number;
            /** Format: uuid */
            id: string;
            leftOutRows: number;
            mendedCells: number;
            population: number;
            /** Format: date-time */
            publishedAt: string;
            source: string;
            /** @enum {string} */
            status: "proposed" | "approved" | "adjusted" | "executed" | "audited";
        };
        BudgetYearsView: {
            /** @enum {string} */
            by: "area" | "policy" | "group" | "programme" | "body" | "department" | "district" | "chapter" | "economic";
            /** @enum {string} */
            direction: "expenditure" | "revenue";
            parts: components["schemas"]["PartYearsView"][];
            partsLeftOut: number;
            within: components["schemas"]["BudgetStepView"][];
            years: components["schemas"]["BudgetYearView"][];
        };
        BudgetYearView: {
            priceIndex: string | null;
            version: components["schemas"]["BudgetVersionView"];
        };
        BundledProposalView: {
            demo: boolean;
            /** Format: uuid */
            id: string;
            language: string;
            reference: string;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            takes: components["schemas"]["WireMoney"];
            title: string;
        };
        BundlesView: {
            budgetYear: number | null;
            items: components["schemas"]["BundleView"][];
        };
        BundleView: {
            asked: components["schemas"]["WireMoney"];
            count: number;
            free: components["schemas"]["WireMoney"];
            line: string;
            name: string;
            percent: number | null;
            proposals: components["schemas"]["BundledProposalView"][];
        };
        CancellationBody: {
            reason: string;
        };
        CapView: {
            name: string;
            /** @enum {string} */
            of: "category" | "area";
        };
        CarriedProposalView: {
            daysLate: number;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            reference: string;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            title: string;
        };
        CastBody: {
            choices: string[];
            revision: number;
        };
        CellFaultView: {
            code: string;
            column: number | null;
            title: string;
        };
        ChangedAmountView: {
            is: components["schemas"]["WireMoney"];
            line: string;
            name: string | null;
            was: components["schemas"]["WireMoney"];
        };
        ChangedDayView: {
            /** Format: date */
            is: string;
            title: string;
            /** Format: date */
            was: string;
        };
        ChangedFactsBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            /** Format: date */
            since: string;
            source: string;
            text: string;
        };
        ChangedFactsView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "resident" | "staff";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            mine: boolean;
            /** Format: date */
            since: string;
            source: string;
            text: string;
        };
        CheckEntryView: {
            articles: components["schemas"]["ArticleView"][];
            formula: string;
            /** @enum {string} */
            id: "C01" | "C02" | "C03" | "C04" | "C05" | "C06" | "C07" | "C08" | "C09" | "C10" | "C11" | "C12" | "C13" | "C14" | "C15" | "C16" | "C17" | "C18" | "C19" | "C20" | "C21" | "C22" | "C23" | "C24";
            inputs: components["schemas"]["InputWordsView"][];
            levels: components["schemas"]["LevelWordsView"][];
            methods: string[];
            name: string;
            /** @enum {string} */
            principle: "maximum_available_resources" | "progressive_realisation" | "non_retrogression" | "minimum_core" | "equality" | "participation" | "transparency" | "accountability" | "feasibility";
            question: string;
            shows: string;
            unit: string;
            version: number;
        };
        CheckInputView: {
            field: string | null;
            item: string | null;
            /** @enum {string} */
            kind: "money" | "number" | "count" | "share" | "points" | "year" | "text" | "yes-no";
            name: string;
            source: components["schemas"]["InputSourceView"] | null;
            /** @enum {string} */
            state: "given" | "hidden" | "missing";
            value: string | null;
            year: number | null;
        };
        CheckpointPage: {
            items: components["schemas"]["CheckpointView"][];
            nextCursor: string | null;
        };
        CheckpointView: {
            root: string;
            /** Format: date-time */
            signedAt: string;
            size: number;
            witnesses: components["schemas"]["CheckpointWitnessView"][];
        };
        CheckpointWitnessView: {
            name: string;
            /** Format: date-time */
            seenAt: string;
        };
        ChecksBody: {
            moves: components["schemas"]["MoveBody"][];
        };
        CheckValueView: {
            item: string | null;
            /** @enum {string} */
            kind: "money" | "number" | "count" | "share" | "points" | "year" | "text" | "yes-no";
            name: string;
            value: string | null;
        };
        CheckView: {
            bounds: components["schemas"]["BoundView"][];
            changes: components["schemas"]["ThresholdChangeView"][];
            entry: components["schemas"]["CheckEntryView"];
            findings: components["schemas"]["FindingView"][];
            history: components["schemas"]["EarlierFindingView"][];
            version: components["schemas"]["BudgetVersionView"] | null;
        };
        ChoiceView: {
            lines: number;
            names: {
                [key: string]: string;
            };
            part: string;
        };
        CityCardView: {
            names: {
                [key: string]: string;
            };
            slug: string;
        };
        CityFactBody: {
            item: string;
            /** @enum {string} */
            kind: "population" | "price-index" | "deprivation-indicator" | "quality-indicator" | "own-revenue-chapters" | "interest-chapters" | "repayment-chapters" | "peer-own-revenue" | "target" | "peer-value" | "lowest-value" | "people-below-floor" | "cost-of-floor" | "floor-programmes" | "group-population" | "group-benefit" | "whole-benefit" | "charge-paid" | "income-of-fifth" | "affordable-share" | "document-published" | "document-on-time" | "document-machine-readable";
            name: string;
            note: string | null;
            source: string;
            /** Format: uri */
            sourceUrl: string | null;
            value: string;
            year: number | null;
        };
        CityFactListView: {
            items: components["schemas"]["CityFactView"][];
        };
        CityFactsBody: {
            facts: components["schemas"]["CityFactBody"][];
        };
        CityFactView: {
            /** Format: uuid */
            id: string;
            item: string;
            /** @enum {string} */
            kind: "population" | "price-index" | "deprivation-indicator" | "quality-indicator" | "own-revenue-chapters" | "interest-chapters" | "repayment-chapters" | "peer-own-revenue" | "target" | "peer-value" | "lowest-value" | "people-below-floor" | "cost-of-floor" | "floor-programmes" | "group-population" | "group-benefit" | "whole-benefit" | "charge-paid" | "income-of-fifth" | "affordable-share" | "document-published" | "document-on-time" | "document-machine-readable";
            name: string;
            note: string | null;
            /** Format: date-time */
            recordedAt: string;
            source: string;
            sourceUrl: string | null;
            value: string;
            year: number | null;
        };
        CityListView: {
            items: components["schemas"]["CityCardView"][];
        };
        CityView: {
            currency: string;
            demo: boolean;
            districts: components["schemas"]["DistrictView"][];
            languages: ("en" | "ko" | "es" | "ar")[];
            names: {
                [key: string]: string;
            };
            /** @enum {string} */
            ownLanguage: "en" | "ko" | "es" | "ar";
            population: number;
            slug: string;
            timeZone: string;
        };
        ClaimBody: {
            /** @enum {string} */
            about: "decision" | "delivery" | "line";
            asked: string;
            confidential: boolean;
            consent: string;
            forAnother: boolean;
            happened: string;
            key: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            mail: boolean;
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
        };
        ClaimCardView: {
            /** @enum {string} */
            about: "decision" | "delivery" | "line";
            confidential: boolean;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            filedOn: string;
            /** Format: date */
            findBy: string;
            /** @enum {string|null} */
            finding: "breach" | "part" | "none" | "outside" | "settled" | "withdrawn" | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            owner: "ombudsperson" | "office" | "claimant" | null;
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            /** @enum {string} */
            state: "filed" | "unacknowledged" | "examining" | "late" | "asking" | "settling" | "recommended" | "closed";
        };
        ClaimCountsView: {
            byAbout: components["schemas"]["ClaimCountView"][];
            byFinding: components["schemas"]["ClaimCountView"][];
            byRight: components["schemas"]["ClaimCountView"][];
            medianDays: number | null;
            total: number;
        };
        ClaimCountView: {
            code: string;
            count: number | null;
        };
        ClaimDeskView: {
            items: components["schemas"]["ClaimCardView"][];
            /** Format: date */
            on: string;
        };
        ClaimFiguresView: {
            confidential: components["schemas"]["ReleasedCountsView"] | null;
            fewest: number;
            limits: components["schemas"]["ClaimLimitView"][];
            open: components["schemas"]["ClaimCountsView"];
            openAtWork: number;
            recommendations: components["schemas"]["ClaimCountView"][];
        };
        ClaimFindingBody: {
            /** @enum {string} */
            finding: "breach" | "part" | "none" | "outside";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            reasons: string;
            recommendations: components["schemas"]["RecommendationBody"][];
        };
        ClaimInquiryBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            office: string;
            text: string;
        };
        ClaimInquiryView: {
            answer: string | null;
            /** Format: date */
            answeredOn: string | null;
            /** @enum {string|null} */
            answerLanguage: "en" | "ko" | "es" | "ar" | null;
            /** Format: date */
            askedOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            office: string;
            text: string;
        };
        ClaimLimitView: {
            days: number;
            /** @enum {string} */
            from: "filing" | "question" | "offer" | "recommendation" | "reply" | "report";
            /** @enum {string} */
            limit: "acknowledge" | "find" | "inform" | "settle" | "reply" | "carry_out" | "confirm";
            /** @enum {string} */
            owner: "ombudsperson" | "office" | "claimant";
        };
        ClaimPage: {
            items: components["schemas"]["OpenClaimCardView"][];
            nextCursor: string | null;
        };
        ClaimReadingView: {
            count: number;
            /** Format: date-time */
            from: string;
            reader: string;
            /** Format: date-time */
            until: string;
            /** @enum {string} */
            why: "acknowledge" | "examine" | "find" | "follow_up" | "claimant_asked" | "handing_over";
        };
        ClaimsInYearView: {
            confidential: components["schemas"]["ReleasedCountsView"] | null;
            fewest: number;
            rights: components["schemas"]["ClaimsOfRightView"][];
            whole: components["schemas"]["ClaimTallyView"];
        };
        ClaimsOfRightView: {
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            tally: components["schemas"]["ClaimTallyView"];
        };
        ClaimSubjectView: {
            key: string;
            /** @enum {string} */
            kind: "decision" | "delivery" | "line";
            language: string | null;
            name: string;
        };
        ClaimTallyView: {
            accepted: number;
            acceptedInPart: number;
            breaches: number;
            concluded: number;
            filed: number;
            recommended: number;
            refused: number;
            silent: number;
        };
        ClaimView: {
            /** @enum {string} */
            about: "decision" | "delivery" | "line";
            acts: ("add" | "withdraw" | "agree" | "decline" | "erase" | "acknowledge" | "ask" | "offer" | "find" | "recommend")[];
            claimant: components["schemas"]["AuthorView"] | null;
            confidential: boolean;
            consent: string | null;
            /** Format: date */
            dueOn: string | null;
            erased: boolean;
            /** Format: date */
            filedOn: string;
            /** Format: date */
            findBy: string;
            /** @enum {string|null} */
            finding: "breach" | "part" | "none" | "outside" | "settled" | "withdrawn" | null;
            forAnother: boolean | null;
            /** Format: uuid */
            id: string;
            inquiries: components["schemas"]["ClaimInquiryView"][];
            mine: boolean;
            /** @enum {string|null} */
            owner: "ombudsperson" | "office" | "claimant" | null;
            readings: components["schemas"]["ClaimReadingView"][] | null;
            recommendations: components["schemas"]["RecommendationView"][];
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            /** @enum {string} */
            state: "filed" | "unacknowledged" | "examining" | "late" | "asking" | "settling" | "recommended" | "closed";
            subject: components["schemas"]["ClaimSubjectView"] | null;
            words: components["schemas"]["ClaimWordView"][];
        };
        ClaimWordsBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            text: string;
        };
        ClaimWordView: {
            asked: string | null;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "claimant" | "ombudsperson";
            /** @enum {string} */
            kind: "filing" | "addition" | "acknowledgement" | "offer" | "agreement" | "decline" | "finding" | "withdrawal";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            number: number;
            text: string;
        };
        ClassifiedView: {
            code: string;
            names: {
                [key: string]: string;
            };
        };
        CodeWidthBody: {
            /** @enum {string} */
            field: "bodyCode" | "departmentCode" | "programmeCode" | "chapterCode" | "economicCode" | "functionCode" | "districtCode" | "fundCode";
            width: number;
        };
        ColleagueView: {
            /** Format: uuid */
            id: string;
            penName: string;
        };
        ColumnView: {
            column: number;
            /** @enum {string|null} */
            confidence: "high" | "medium" | "low" | null;
            /** @enum {string|null} */
            field: "bodyCode" | "departmentCode" | "programmeCode" | "chapterCode" | "economicCode" | "functionCode" | "districtCode" | "fundCode" | "bodyName" | "departmentName" | "programmeName" | "chapterName" | "economicName" | "functionName" | "districtName" | "fundName" | "initial" | "modification" | "final" | "authorised" | "committed" | "executed" | "paid" | "direction" | "elimination" | "fiscalYear" | "cofog" | "rigidity" | "equality" | null;
            heading: string;
            samples: string[];
        };
        CommitmentView: {
            allowedActions: ("plan" | "change" | "reach" | "council" | "grade" | "comment" | "close")[];
            grading: components["schemas"]["GradingView"] | null;
            promise: components["schemas"]["PromiseView"] | null;
            toPromise: components["schemas"]["LineToPromiseView"][];
        };
        CommittedLineView: {
            accepted: components["schemas"]["WireMoney"];
            adopted: components["schemas"]["WireMoney"] | null;
            asked: components["schemas"]["WireMoney"];
            before: components["schemas"]["WireMoney"] | null;
            executed: components["schemas"]["WireMoney"] | null;
            later: components["schemas"]["WireMoney"] | null;
            line: string;
            name: string | null;
            promised: components["schemas"]["WireMoney"];
            reason: string | null;
        };
        ComparisonView: {
            added: number;
            after: components["schemas"]["BudgetVersionView"];
            before: components["schemas"]["BudgetVersionView"];
            changed: number;
            /** @enum {string} */
            direction: "expenditure" | "revenue";
            items: components["schemas"]["LineChangeView"][];
            nextCursor: string | null;
            /** @enum {string} */
            phase: "initial" | "final" | "executed";
            removed: number;
            totalAfter: components["schemas"]["WireMoney"];
            totalBefore: components["schemas"]["WireMoney"];
            unchanged: number;
        };
        ConcernedGroupView: {
            code: string;
            names: {
                [key: string]: string;
            };
        };
        ConfirmationBody: {
            code: string;
            /** Format: email */
            email: string;
        };
        ControlTotalBody: {
            amount: components["schemas"]["WireMoney"];
            /** @enum {string} */
            basis: "gross" | "consolidated";
            /** @enum {string} */
            direction: "expenditure" | "revenue";
            /** @enum {string} */
            phase: "initial" | "final" | "executed";
        };
        ControlTotalsBody: {
            totals: components["schemas"]["ControlTotalBody"][];
        };
        ControlTotalView: {
            amount: components["schemas"]["WireMoney"];
            /** @enum {string} */
            basis: "gross" | "consolidated";
            difference: components["schemas"]["WireMoney"] | null;
            /** @enum {string} */
            direction: "expenditure" | "revenue";
            found: components["schemas"]["WireMoney"] | null;
            /** @enum {string} */
            phase: "initial" | "final" | "executed";
        };
        CorrectionBody: {
            reason: string;
            /** Format: uuid */
            versionId: string;
        };
        CorrectionView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            publishedAt: string;
            reason: string;
        };
        CosignatureBody: {
            line: string;
        };
        CouncilActBody: {
            amounts: components["schemas"]["CouncilAmountBody"][];
            body: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            /** Format: uri */
            minutes?: string;
            note?: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            step: "tabled" | "amended" | "adopted" | "refused";
            votes?: components["schemas"]["VotesBody"];
        };
        CouncilActView: {
            amounts: components["schemas"]["CouncilAmountView"][];
            body: string;
            differs: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            minutes: string | null;
            note: string | null;
            /** Format: date */
            on: string;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            step: "tabled" | "amended" | "adopted" | "refused";
            votes: components["schemas"]["VotesView"] | null;
        };
        CouncilAmountBody: {
            adopted: components["schemas"]["WireMoney"];
            line: string;
        };
        CouncilAmountView: {
            adopted: components["schemas"]["WireMoney"];
            line: string;
        };
        CoverageChangeView: {
            after: number | null;
            before: number | null;
            /** @enum {string} */
            field: "cofog" | "rigidity" | "equality" | "district" | "fund" | "weights";
        };
        CoverageView: {
            fields: components["schemas"]["FieldCoverageView"][];
            freshUnknownLines: number;
            revision: number;
            version: components["schemas"]["BudgetVersionView"] | null;
            weighedLines: number;
        };
        CoveredPassageView: {
            mark: string;
            words: string;
        };
        CoverPageView: {
            appeal: components["schemas"]["AppealStandingView"] | null;
            appealExplanation: string | null;
            appealText: string | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AuthorView"];
            explanation: string | null;
            /** Format: uuid */
            id: string;
            inForce: boolean;
            /** @enum {string} */
            kind: "proposal" | "argument" | "amendment" | "attachment" | "statement" | "merging" | "splitting" | "imported_comment" | "question" | "claim" | "appeal" | "changed_facts" | "author_answer" | "delivery_check" | "delivery_grade";
            language: string;
            marks: string[];
            /** Format: date-time */
            mayAppealUntil: string | null;
            mayDecideAppeal: boolean;
            mine: boolean;
            place: components["schemas"]["PlaceView"];
            /** @enum {string|null} */
            reason: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | null;
            /** Format: uuid */
            thing: string;
            /** @enum {string} */
            verdict: "warn" | "cover";
            /** @enum {string|null} */
            warning: "violence" | "sexual_violence" | "self_harm" | "hateful_words" | null;
            words: components["schemas"]["CoveredPassageView"][] | null;
        };
        CoversView: {
            items: components["schemas"]["CoverView"][];
        };
        CoverView: {
            appeal: components["schemas"]["AppealStandingView"] | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AuthorView"];
            /** Format: uuid */
            id: string;
            inForce: boolean;
            /** @enum {string} */
            kind: "proposal" | "argument" | "amendment" | "attachment" | "statement" | "merging" | "splitting" | "imported_comment" | "question" | "claim" | "appeal" | "changed_facts" | "author_answer" | "delivery_check" | "delivery_grade";
            marks: string[];
            mine: boolean;
            /** @enum {string|null} */
            reason: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | null;
            /** Format: uuid */
            thing: string;
            /** @enum {string} */
            verdict: "warn" | "cover";
            /** @enum {string|null} */
            warning: "violence" | "sexual_violence" | "self_harm" | "hateful_words" | null;
        };
        CreatedView: {
            /** Format: uuid */
            id: string;
        };
        CutListView: {
            items: components["schemas"]["CutView"][];
            version: components["schemas"]["BudgetVersionView"] | null;
        };
        CutView: {
            change: string | null;
            given: components["schemas"]["JustificationView"][];
            /** Format: date-time */
            knownSince: string;
            /** @enum {string} */
            level: "severe" | "concern" | "not_computable" | "watch" | "ok" | "info";
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
        };
        CycleBody: {
            fund: components["schemas"]["WireMoney"];
            names: {
                [key: string]: string;
            };
            phases: components["schemas"]["PhaseBody"][];
            slug: string;
        };
        CycleListView: {
            items: components["schemas"]["CycleView"][];
        };
        CycleView: {
            fund: components["schemas"]["WireMoney"];
            /** Format: uuid */
            id: string;
            names: {
                [key: string]: string;
            };
            /** @enum {string|null} */
            phase: "collecting" | "review" | "voting" | "counting" | "delivery" | null;
            phases: components["schemas"]["PhaseView"][];
            slug: string;
            supportThreshold: number;
        };
        DataLicenceBody: {
            /** @enum {string} */
            licence: "CC-BY-4.0" | "CC-BY-SA-4.0" | "CC0-1.0" | "ODbL-1.0" | "KOGL-1" | "OGL-UK-3.0";
        };
        DataLicenceView: {
            choices: components["schemas"]["LicenceView"][];
            history: components["schemas"]["LicenceChoiceView"][];
            licence: components["schemas"]["LicenceView"];
        };
        DebateBody: {
            /** Format: date */
            closesOn: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            question: string;
            topic: string;
        };
        DebateCardView: {
            /** Format: date */
            closesOn: string;
            /** Format: uuid */
            id: string;
            language: string;
            open: boolean;
            /** Format: date-time */
            openedAt: string;
            people: number;
            proposal: components["schemas"]["DebatedProposalView"] | null;
            question: string | null;
            /** Format: date-time */
            reportedAt: string | null;
            statements: number;
            topic: string | null;
        };
        DebatedProposalView: {
            language: string;
            reference: string;
            title: string;
        };
        DebatePage: {
            items: components["schemas"]["DebateCardView"][];
            nextCursor: string | null;
        };
        DebateReportBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            text: string;
        };
        DebateReportView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            text: string;
        };
        DebateStatementBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            text: string;
        };
        DebateStatementPage: {
            items: components["schemas"]["DebateStatementView"][];
            nextCursor: string | null;
        };
        DebateStatementView: {
            counts: components["schemas"]["StanceCountsView"];
            /** Format: date-time */
            coveredAt: string | null;
            /** @enum {string|null} */
            coveredFor: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            mine: boolean;
            /** @enum {string|null} */
            myStance: "agree" | "disagree" | "pass" | null;
            number: number;
            /** @enum {string|null} */
            standing: "shared" | "minority" | "not_kept" | null;
            takenBack: boolean;
            text: string | null;
        };
        DebateView: {
            allowedActions: ("join" | "report")[];
            /** Format: date */
            closesOn: string;
            /** Format: uuid */
            id: string;
            language: string;
            me: components["schemas"]["MyDebateView"] | null;
            open: boolean;
            /** Format: date-time */
            openedAt: string;
            people: number;
            proposal: components["schemas"]["DebatedProposalView"] | null;
            question: string | null;
            report: components["schemas"]["DebateReportView"] | null;
            /** Format: date-time */
            reportedAt: string | null;
            statements: number;
            topic: string | null;
        };
        DecidedCountView: {
            count: number;
            /** @enum {string} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned";
        };
        DecisionBody: {
            abstained: number;
            against: number;
            inFavour: number;
            /** @enum {string} */
            kind: "carry_proposal" | "recommendation" | "finding" | "procedure";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            minorityStatement?: string;
            present: number;
            proposal?: string;
            text: string;
        };
        DecisionCountView: {
            count: number;
            /** @enum {string} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned";
        };
        DecisionView: {
            abstained: number;
            against: number;
            carried: boolean;
            /** @enum {string} */
            door: "waiting" | "opened" | "already_open" | "not_opened";
            doorRefusal: string | null;
            /** Format: uuid */
            id: string;
            inFavour: number;
            /** @enum {string} */
            kind: "carry_proposal" | "recommendation" | "finding" | "procedure";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            minorityStatement: string | null;
            number: number;
            present: number;
            proposal: components["schemas"]["CarriedProposalView"] | null;
            text: string;
        };
        DefinitionBody: {
            band: string[] | null;
            because: string | null;
            /** @enum {string} */
            cadence: "yearly" | "every 2 years" | "on change";
            computation: {
                [key: string]: string;
            };
            countsPeople: boolean;
            /** @enum {string} */
            direction: "up" | "down" | "target" | "none";
            labels: {
                [key: string]: string;
            };
            notes: {
                [key: string]: string;
            };
            /** @enum {string|null} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE" | null;
            /** @enum {string} */
            unit: "percent" | "per_1000" | "per_10k" | "per_100k" | "currency_per_capita" | "boolean" | "years" | "days" | "minutes" | "ratio" | "count" | "index_0_100" | "ug_m3" | "m2_per_capita" | "tco2e_per_capita" | "score_0_10";
        };
        DeliveryCheckBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            note?: string;
            /** @enum {string} */
            verdict: "done" | "not_done";
        };
        DeliveryCheckView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AuthorView"];
            evidence: components["schemas"]["EvidenceView"][];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            note: string | null;
            /** @enum {string} */
            verdict: "done" | "not_done";
        };
        DeliveryReportBody: {
            /** Format: date */
            happenedOn?: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            note: string;
            place?: string;
            promised?: components["schemas"]["WireMoney"];
            /** Format: date */
            promisedOn?: string;
            spent?: components["schemas"]["WireMoney"];
            /** @enum {string} */
            state: "planned" | "in_progress" | "stalled" | "completed";
        };
        DeliveryReportView: {
            /** Format: date-time */
            at: string;
            evidence: components["schemas"]["EvidenceView"][];
            /** Format: date */
            happenedOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            note: string;
            place: string | null;
            promised: components["schemas"]["WireMoney"] | null;
            /** Format: date */
            promisedOn: string | null;
            spent: components["schemas"]["WireMoney"] | null;
            /** @enum {string} */
            state: "planned" | "in_progress" | "stalled" | "completed";
        };
        DeliveryView: {
            checks: components["schemas"]["DeliveryCheckView"][];
            checksNeeded: number;
            done: number;
            /** @enum {string|null} */
            mine: "done" | "not_done" | null;
            notDone: number;
            promised: components["schemas"]["WireMoney"] | null;
            /** Format: date */
            promisedOn: string | null;
            reports: components["schemas"]["DeliveryReportView"][];
            spent: components["schemas"]["WireMoney"] | null;
        };
        DeskCalendarView: {
            /** Format: date-time */
            madeAt: string | null;
        };
        DialectBody: {
            /** @enum {string} */
            delimiter: "," | ";" | "\t" | "|";
            /** @enum {string} */
            encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "euc-kr" | "shift_jis";
            headerRow: number | null;
            sheet: string | null;
        };
        DigestBody: {
            /** @enum {string} */
            rhythm: "none" | "daily" | "weekly";
        };
        DigestStopView: {
            city: {
                [key: string]: string;
            };
            /** @enum {string} */
            rhythm: "none" | "daily" | "weekly";
        };
        DirectionTotalsView: {
            consolidated: components["schemas"]["AmountsView"];
            /** @enum {string} */
            direction: "expenditure" | "revenue";
            eliminations: components["schemas"]["AmountsView"];
            gross: components["schemas"]["AmountsView"];
            lineCount: number;
        };
        DistrictCardView: {
            budget: components["schemas"]["OwnBudgetView"] | null;
            code: string;
            name: string;
            population: number | null;
            proposals: number;
        };
        DistrictCountView: {
            code: string;
            proposals: number;
        };
        DistrictDetailView: {
            budget: components["schemas"]["OwnBudgetView"] | null;
            code: string;
            indicators: components["schemas"]["DistrictIndicatorView"][];
            name: string;
            population: number | null;
            proposals: number;
            version: components["schemas"]["BudgetVersionView"] | null;
        };
        DistrictIndicatorView: {
            code: string;
            /** @enum {string} */
            direction: "up" | "down" | "target" | "none";
            indicator: string | null;
            labels: {
                [key: string]: string;
            };
            notes: {
                [key: string]: string;
            };
            of: number;
            place: number | null;
            /** @enum {string|null} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE" | null;
            source: string;
            /** @enum {string} */
            unit: "percent" | "per_1000" | "per_10k" | "per_100k" | "currency_per_capita" | "boolean" | "years" | "days" | "minutes" | "ratio" | "count" | "index_0_100" | "ug_m3" | "m2_per_capita" | "tco2e_per_capita" | "score_0_10";
            value: string;
            year: number | null;
        };
        DistrictListView: {
            items: components["schemas"]["DistrictCardView"][];
            version: components["schemas"]["BudgetVersionView"] | null;
        };
        DistrictPartView: {
            code: string;
            name: string;
            tally: components["schemas"]["AnswerTallyView"];
        };
        DistrictShapesView: {
            items: components["schemas"]["DistrictShapeView"][];
            schematic: boolean;
            source: string | null;
        };
        DistrictShapeView: {
            code: string;
            outline: string;
        };
        DistrictSpendingView: {
            choices: number;
            chosenBy: number;
            district: string | null;
            funded: number;
            projects: number;
            spent: components["schemas"]["WireMoney"];
        };
        DistrictValueView: {
            district: string;
            name: string;
            place: number | null;
            value: string;
        };
        DistrictView: {
            code: string;
            name: string;
            population: number | null;
        };
        DueCountsView: {
            anybodys: number;
            anyDay: number;
            later: number;
            mine: number;
            nobodys: number;
            overdue: number;
            week: number;
        };
        DueItemView: {
            /** @enum {string|null} */
            act: "acknowledge" | "take_up" | "extend" | "answer" | "report" | "check" | null;
            /** Format: date-time */
            answeredAt: string | null;
            answeredLateDays: number | null;
            assignee: components["schemas"]["ColleagueView"] | null;
            away: components["schemas"]["AwayView"] | null;
            daysLate: number;
            daysLeft: number | null;
            /** @enum {string|null} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned" | null;
            demo: boolean;
            /** Format: date-time */
            draftChangedAt: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "overdue" | "due" | "answered";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            mine: boolean;
            office: string | null;
            officeHolder: string | null;
            /** @enum {string|null} */
            owedIn: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn" | null;
            /** Format: date */
            owedOn: string | null;
            /** @enum {string|null} */
            reading: "waits" | "approved" | "returned" | null;
            reference: string;
            seen: components["schemas"]["SeenView"] | null;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            /** Format: date */
            thresholdMetOn: string | null;
            title: string;
        };
        DueListView: {
            counts: components["schemas"]["DueCountsView"];
            items: components["schemas"]["DueItemView"][];
            offices: string[];
            /** Format: date */
            on: string;
        };
        DueQuestionsView: {
            items: components["schemas"]["QuestionView"][];
            /** Format: date */
            on: string;
        };
        DueRuleView: {
            /** @enum {string} */
            code: "limit" | "decision_from_threshold" | "decision_after_report" | "decision_on_reentry" | "deferred_until";
            days: number;
            /** Format: date */
            from: string;
            /** Format: date */
            movedFrom?: string;
        };
        EarlierDefinitionView: {
            /** Format: date-time */
            definedAt: string;
            labels: {
                [key: string]: string;
            };
            series: components["schemas"]["SeriesView"][];
            version: number;
        };
        EarlierFindingView: {
            /** Format: date-time */
            computedAt: string;
            fiscalYear: number;
            /** @enum {string} */
            level: "severe" | "concern" | "not_computable" | "watch" | "ok" | "info";
            /** @enum {string} */
            reason: "published" | "classified" | "thresholds" | "facts";
            subject: components["schemas"]["FindingSubjectView"];
            values: components["schemas"]["CheckValueView"][];
            /** Format: uuid */
            version: string;
        };
        EarlierValueView: {
            because: string;
            district: string | null;
            group: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            replacedAt: string;
            source: string;
            value: string | null;
            year: number | null;
        };
        EffectView: {
            asksWhoWouldLose: boolean;
            byRight: components["schemas"]["RightEffectView"][];
            /** @enum {string} */
            level: "severe" | "concern" | "not_computable" | "watch" | "ok" | "info";
            notAttributed: components["schemas"]["WireMoney"];
        };
        ElectionBody: {
            /** @enum {string} */
            ballotKind: "approval" | "knapsack";
            maxPicks?: number;
            projects: components["schemas"]["ProjectBody"][];
            rule: components["schemas"]["AllocationRuleBody"];
        };
        ElectionCardView: {
            ballots: number | null;
            /** Format: date-time */
            closesAt: string;
            cycle: string;
            cycleNames: {
                [key: string]: string;
            };
            eligible: number | null;
            fund: components["schemas"]["WireMoney"];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            opensAt: string;
            projectCount: number;
            /** @enum {string} */
            state: "draft" | "frozen" | "open" | "paused" | "closed" | "tallied" | "archived";
        };
        ElectionGapView: {
            code: string;
            project: string | null;
        };
        ElectionListView: {
            items: components["schemas"]["ElectionCardView"][];
        };
        ElectionRefusalView: {
            /** @enum {string} */
            action: "cast" | "edit" | "freeze" | "open" | "close" | "tally";
            code: string;
            title: string;
        };
        ElectionResultsView: {
            audit: components["schemas"]["ResultAuditView"] | null;
            ballots: number;
            /** Format: date-time */
            closesAt: string;
            cycle: string;
            cycleNames: {
                [key: string]: string;
            };
            eligible: number;
            fileDigest: string;
            fund: components["schemas"]["WireMoney"];
            official: components["schemas"]["AllocationView"];
            others: components["schemas"]["OtherRuleView"][];
            projects: components["schemas"]["ProjectView"][];
            /** Format: date-time */
            talliedAt: string;
        };
        ElectionView: {
            allowedActions: ("cast" | "edit" | "freeze" | "open" | "close" | "tally")[];
            /** @enum {string} */
            ballotKind: "approval" | "knapsack";
            ballots: number | null;
            /** Format: date-time */
            closesAt: string;
            cycle: string;
            cycleNames: {
                [key: string]: string;
            };
            eligible: number | null;
            /** Format: date-time */
            frozenAt: string | null;
            fund: components["schemas"]["WireMoney"];
            gaps: components["schemas"]["ElectionGapView"][];
            /** Format: uuid */
            id: string;
            maxPicks: number | null;
            /** Format: date-time */
            opensAt: string;
            projectCount: number;
            projects: components["schemas"]["ProjectView"][];
            refusals: components["schemas"]["ElectionRefusalView"][];
            rule: components["schemas"]["AllocationRuleView"];
            /** @enum {string} */
            state: "draft" | "frozen" | "open" | "paused" | "closed" | "tallied" | "archived";
            /** Format: date-time */
            talliedAt: string | null;
        };
        EscalationBody: {
            names: {
                [key: string]: string;
            };
        };
        EscalationStepView: {
            names: {
                [key: string]: string;
            };
            /** @enum {string} */
            role: "committee" | "ombudsperson";
        };
        EscalationView: {
            steps: components["schemas"]["EscalationStepView"][];
        };
        EvidenceTakenBackBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            reason: string;
        };
        EvidenceTakenBackView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            reason: string;
        };
        EvidenceView: {
            /** @enum {string|null} */
            covered: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | null;
            height: number | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "picture" | "document";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            mayTakeBack: boolean;
            /** @enum {string} */
            mediaType: "image/webp" | "application/pdf" | "application/vnd.oasis.opendocument.text" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "text/plain";
            place: string;
            /** Format: date */
            seenOn: string;
            size: number;
            takenBack: components["schemas"]["EvidenceTakenBackView"] | null;
            /** @enum {string|null} */
            warning: "violence" | "sexual_violence" | "self_harm" | "hateful_words" | null;
            width: number | null;
            widths: number[];
            words: string | null;
        };
        ExclusionGroup: {
            projects: string[];
        };
        ExportedProposalsView: {
            items: components["schemas"]["ExportedProposalView"][];
        };
        ExportedProposalView: {
            amount: string | null;
            attachments: string;
            change: string;
            currency: string | null;
            /** Format: date */
            date: string;
            district: string | null;
            givesTo: string;
            groups: string;
            /** Format: uuid */
            id: string;
            importedFrom: string | null;
            /** @enum {string} */
            kind: "reallocation" | "policy" | "remedy";
            language: string;
            number: string | null;
            problem: string;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            supporters: number;
            takesFrom: string;
            title: string;
        };
        ExportedQuestionsView: {
            items: components["schemas"]["ExportedQuestionView"][];
        };
        ExportedQuestionView: {
            /** @enum {string} */
            about: "proposal" | "line";
            answer: string | null;
            /** Format: date */
            answeredOn: string | null;
            answers: number;
            /** Format: date */
            askedOn: string;
            askerSaysAnswered: boolean | null;
            daysLate: number | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            office: string | null;
            officeHolder: string | null;
            question: string;
            /** @enum {string} */
            state: "waiting" | "overdue" | "with_head" | "answered" | "joined" | "taken_back";
            wanted: number;
        };
        ExtensionBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            reason: string;
        };
        ExtensionView: {
            /** Format: date */
            extendedOn: string;
            /** Format: date */
            from: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            reason: string;
            /** Format: date */
            until: string;
        };
        FacilitatorCountsView: {
            appeals: number;
            by: components["schemas"]["AuthorView"];
            covered: number;
            kept: number;
            lifted: number;
            warned: number;
        };
        FactRowErrorView: {
            cell: string;
            column: number;
            /** @enum {string} */
            fault: "kind-unknown" | "year-malformed" | "year-missing" | "year-not-asked" | "item-missing" | "item-not-asked" | "item-not-known" | "name-missing" | "name-not-asked" | "value-missing" | "value-not-known" | "value-not-a-number" | "value-below-zero" | "value-not-whole" | "value-not-yes-or-no" | "decimal-mark-unclear" | "source-missing" | "link-malformed" | "too-long" | "twice";
            heading: string;
            row: number;
        };
        FactsPreviewView: {
            added: number;
            checks: string[];
            /** @enum {string} */
            decimalMark: "." | ",";
            errors: components["schemas"]["FactRowErrorView"][];
            faults: number;
            ignored: string[];
            replaced: number;
            unchanged: number;
        };
        FactsTakenView: {
            added: number;
            replaced: number;
            unchanged: number;
        };
        FeasibilityBody: {
            costBasis: string;
            costHigh: components["schemas"]["WireMoney"] | null;
            costLow: components["schemas"]["WireMoney"] | null;
            explanation: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            legalBasis: string;
            /** @enum {string|null} */
            legality: "lawful" | "on_conditions" | "unlawful" | null;
            /** @enum {string|null} */
            practicality: "feasible" | "on_conditions" | "infeasible" | null;
            /** @enum {string|null} */
            reasonCode: "competence" | "law" | "no_free_money" | "earmarked" | "rights_harm" | "cost_cap" | "infeasible" | "running_cost" | "already_done" | "already_planned" | "duplicate" | "insufficient_information" | "out_of_scope" | "policy_choice" | null;
            runningCost: components["schemas"]["WireMoney"] | null;
            technicalNote: string;
        };
        FeasibilityDeskView: {
            asked: components["schemas"]["WireMoney"] | null;
            /** @enum {string|null} */
            cannotSign: "feasibility/not-submitted" | "feasibility/own-eyes" | null;
            colleagues: components["schemas"]["ColleagueView"][];
            currency: string;
            findings: components["schemas"]["FeasibilityBody"];
            gaps: components["schemas"]["FeasibilityGapView"][];
            item: components["schemas"]["FeasibilityItemView"];
            notes: components["schemas"]["ReviewNoteView"][];
            revision: number;
        };
        FeasibilityGapView: {
            /** @enum {string} */
            code: "feasibility/missing" | "feasibility/too-short" | "feasibility/wrong-way-round";
            /** @enum {string} */
            field: "legality" | "legalBasis" | "practicality" | "technicalNote" | "costLow" | "costHigh" | "runningCost" | "costBasis" | "reasonCode" | "explanation";
        };
        FeasibilityItemView: {
            assignee: components["schemas"]["ColleagueView"] | null;
            /** Format: date */
            dueOn: string | null;
            language: string;
            reference: string;
            /** @enum {string|null} */
            review: "in_work" | "submitted" | "published" | null;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            title: string;
        };
        FeasibilityPage: {
            items: components["schemas"]["FeasibilityItemView"][];
            nextCursor: string | null;
        };
        FeasibilityView: {
            asked: components["schemas"]["WireMoney"] | null;
            costBasis: string;
            costHigh: components["schemas"]["WireMoney"] | null;
            costLow: components["schemas"]["WireMoney"] | null;
            explanation: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            legalBasis: string;
            /** @enum {string|null} */
            legality: "lawful" | "on_conditions" | "unlawful" | null;
            /** @enum {string|null} */
            practicality: "feasible" | "on_conditions" | "infeasible" | null;
            /** Format: date-time */
            publishedAt: string;
            /** @enum {string|null} */
            reasonCode: "competence" | "law" | "no_free_money" | "earmarked" | "rights_harm" | "cost_cap" | "infeasible" | "running_cost" | "already_done" | "already_planned" | "duplicate" | "insufficient_information" | "out_of_scope" | "policy_choice" | null;
            runningCost: components["schemas"]["WireMoney"] | null;
            technicalNote: string;
        };
        FieldColumnsBody: {
            columns: number[];
            /** @enum {string} */
            field: "bodyCode" | "departmentCode" | "programmeCode" | "chapterCode" | "economicCode" | "functionCode" | "districtCode" | "fundCode" | "bodyName" | "departmentName" | "programmeName" | "chapterName" | "economicName" | "functionName" | "districtName" | "fundName" | "initial" | "modification" | "final" | "authorised" | "committed" | "executed" | "paid" | "direction" | "elimination" | "fiscalYear" | "cofog" | "rigidity" | "equality";
        };
        FieldCoverageView: {
            /** @enum {string} */
            field: "cofog" | "rigidity" | "equality" | "district" | "fund" | "weights";
            known: components["schemas"]["WireMoney"];
            lines: number;
            share: number | null;
            unknownLines: number;
            whole: components["schemas"]["WireMoney"];
        };
        FileFaultView: {
            code: string;
            row: number | null;
            title: string;
        };
        FilePreviewView: {
            amounts: components["schemas"]["AmountColumnView"][];
            blankRows: number;
            /** @enum {string} */
            direction: "expenditure" | "revenue";
            errors: components["schemas"]["RowErrorGroupView"][];
            fiscalYears: string[];
            /** Format: uuid */
            id: string;
            lineCount: number;
            mendedCells: number;
            name: string;
            rowsAdded: number;
            rowsRead: number;
            rowsWithErrors: number;
            suspectedTotalCount: number;
            suspectedTotals: components["schemas"]["SuspectedTotalView"][];
            unbalancedRows: number;
            unevenCodes: components["schemas"]["CodeWidthBody"][];
        };
        FileProgressView: {
            bytesRead: number;
            fault: components["schemas"]["FileFaultView"] | null;
            /** Format: uuid */
            id: string;
            rowsExpected: number | null;
            rowsRead: number;
            secondsLeft: number | null;
            size: number;
            /** @enum {string} */
            state: "waiting" | "reading" | "read" | "stopped" | "failed";
        };
        FileReadingBody: {
            codeWidths: components["schemas"]["CodeWidthBody"][];
            /** @enum {string} */
            direction: "expenditure" | "revenue";
            elimination: boolean;
            fields: components["schemas"]["FieldColumnsBody"][];
            filledDown: ("body" | "department" | "programme" | "chapter" | "economic" | "function" | "district" | "fund")[];
            format: components["schemas"]["AmountFormatBody"];
            leaveOutRows: boolean;
            mayBeBlank: ("bodyCode" | "departmentCode" | "programmeCode" | "chapterCode" | "economicCode" | "functionCode" | "districtCode" | "fundCode")[];
            /** @enum {string} */
            totals: "ask" | "exclude" | "include";
        };
        FindingCardView: {
            /** @enum {string} */
            check: "C01" | "C02" | "C03" | "C04" | "C05" | "C06" | "C07" | "C08" | "C09" | "C10" | "C11" | "C12" | "C13" | "C14" | "C15" | "C16" | "C17" | "C18" | "C19" | "C20" | "C21" | "C22" | "C23" | "C24";
            checkVersion: number;
            /** Format: date-time */
            computedAt: string;
            /** Format: uuid */
            id: string;
            justificationDue: boolean;
            justified: boolean;
            /** @enum {string} */
            level: "severe" | "concern" | "not_computable" | "watch" | "ok" | "info";
            missing: components["schemas"]["MissingCheckInputView"][];
            say: string;
            subject: components["schemas"]["FindingSubjectView"];
            values: components["schemas"]["CheckValueView"][];
        };
        FindingListView: {
            complete: boolean;
            items: components["schemas"]["FindingCardView"][];
            version: components["schemas"]["BudgetVersionView"] | null;
        };
        FindingSubjectView: {
            district: string | null;
            group: string | null;
            indicator: string | null;
            labels: {
                [key: string]: string;
            };
            name: string | null;
            /** @enum {string|null} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE" | null;
        };
        FindingView: {
            bounds: components["schemas"]["BoundView"][];
            /** @enum {string} */
            check: "C01" | "C02" | "C03" | "C04" | "C05" | "C06" | "C07" | "C08" | "C09" | "C10" | "C11" | "C12" | "C13" | "C14" | "C15" | "C16" | "C17" | "C18" | "C19" | "C20" | "C21" | "C22" | "C23" | "C24";
            checkVersion: number;
            /** Format: date-time */
            computedAt: string;
            /** Format: uuid */
            id: string;
            inputs: components["schemas"]["CheckInputView"][];
            justificationDue: boolean;
            justified: boolean;
            /** @enum {string} */
            level: "severe" | "concern" | "not_computable" | "watch" | "ok" | "info";
            missing: components["schemas"]["MissingCheckInputView"][];
            say: string;
            subject: components["schemas"]["FindingSubjectView"];
            values: components["schemas"]["CheckValueView"][];
        };
        FollowingView: {
            following: boolean;
        };
        FollowsView: {
            /** @enum {string} */
            digest: "none" | "daily" | "weekly";
            items: components["schemas"]["FollowView"][];
        };
        FollowView: {
            key: string;
            /** @enum {string} */
            kind: "proposal" | "line" | "right" | "district" | "budget" | "debate";
            language: string | null;
            name: string | null;
            /** Format: date-time */
            since: string;
        };
        FreeAmountView: {
            appropriation: components["schemas"]["WireMoney"];
            committed: components["schemas"]["WireMoney"];
            earmarked: components["schemas"]["WireMoney"];
            free: components["schemas"]["WireMoney"];
        };
        GivenGradeView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AuthorView"];
            /** @enum {string} */
            grade: "A" | "B" | "C" | "D" | "E";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            note: string | null;
            /** @enum {string} */
            seat: "author" | "supporter" | "facilitator";
        };
        GradeBody: {
            /** @enum {string} */
            grade: "A" | "B" | "C" | "D" | "E";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            note?: string;
        };
        GradeCommentBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            words: string;
        };
        GradeCommentView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            words: string;
        };
        GradingView: {
            /** @enum {string|null} */
            best: "A" | "B" | "C" | "D" | "E" | null;
            comments: components["schemas"]["GradeCommentView"][];
            given: components["schemas"]["GivenGradeView"][];
            /** @enum {string|null} */
            median: "A" | "B" | "C" | "D" | "E" | null;
            /** @enum {string|null} */
            mine: "A" | "B" | "C" | "D" | "E" | null;
            missing: number;
            open: boolean;
            panel: number;
            /** @enum {string|null} */
            worst: "A" | "B" | "C" | "D" | "E" | null;
        };
        GridCellView: {
            group: string;
            /** @enum {string} */
            standing: "value" | "zero" | "old" | "hidden" | "never-collected";
            value: string | null;
            year: number | null;
        };
        GridRowView: {
            cells: components["schemas"]["GridCellView"][];
            code: string;
            labels: {
                [key: string]: string;
            };
            /** @enum {string|null} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE" | null;
            /** @enum {string} */
            unit: "percent" | "per_1000" | "per_10k" | "per_100k" | "currency_per_capita" | "boolean" | "years" | "days" | "minutes" | "ratio" | "count" | "index_0_100" | "ug_m3" | "m2_per_capita" | "tco2e_per_capita" | "score_0_10";
        };
        GroupCountBody: {
            group: string;
            people: number;
        };
        GroupCountView: {
            group: string;
            names: {
                [key: string]: string;
            };
            people: number | null;
        };
        GroupMarkView: {
            counts: components["schemas"]["StanceCountsView"];
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            number: number;
            /** @enum {string} */
            side: "agree" | "disagree";
            text: string | null;
        };
        GroupPartView: {
            code: string;
            names: {
                [key: string]: string;
            };
            tally: components["schemas"]["AnswerTallyView"];
        };
        HandOverBody: {
            /** Format: uuid */
            colleague: string;
        };
        HealthView: {
            /** @constant */
            status: "ok";
        };
        HearingDecisionBody: {
            /** Format: uuid */
            appealId?: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            /** @enum {string} */
            outcome: "sent_back" | "upheld" | "remedy" | "deferral_allowed" | "carried";
            text: string;
        };
        HearingDecisionView: {
            /** Format: uuid */
            appealId: string | null;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            by: "committee" | "ombudsperson";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            /** @enum {string} */
            outcome: "sent_back" | "upheld" | "remedy" | "deferral_allowed" | "carried";
            text: string;
        };
        HearingDeskItemView: {
            /** Format: uuid */
            appealId: string | null;
            daysLate: number;
            daysLeft: number | null;
            demo: boolean;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            outcomes: ("sent_back" | "upheld" | "remedy" | "deferral_allowed" | "carried")[];
            reference: string;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            /** @enum {string} */
            task: "hear" | "allow_deferral" | "close";
            title: string;
        };
        HearingDeskView: {
            items: components["schemas"]["HearingDeskItemView"][];
            /** Format: date */
            on: string;
        };
        HearingsView: {
            allowedActions: ("appeal" | "name_facts" | "reopen" | "ask_author" | "answer_author" | "prove_transfer" | "confirm_remedy" | "close_remedy")[];
            appeals: components["schemas"]["AppealView"][];
            authorQuestion: components["schemas"]["AuthorQuestionView"] | null;
            changedFacts: components["schemas"]["ChangedFactsView"][];
            decisions: components["schemas"]["HearingDecisionView"][];
            outcomes: ("sent_back" | "upheld" | "remedy" | "deferral_allowed" | "carried")[];
            /** Format: date */
            refusedOn: string | null;
            transfer: components["schemas"]["TransferView"] | null;
        };
        HeldBackProposalView: {
            balance: components["schemas"]["WireMoney"];
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            overdrawn: string[];
            reference: string;
            title: string;
        };
        HolidayBody: {
            names: {
                [key: string]: string;
            };
            /** Format: date */
            on: string;
        };
        HolidayView: {
            names: {
                [key: string]: string;
            };
            /** Format: date */
            on: string;
        };
        ImportCardView: {
            by: string | null;
            /** Format: date-time */
            createdAt: string;
            fileCount: number;
            fiscalYear: number;
            /** Format: uuid */
            id: string;
            isCorrection: boolean;
            /** @enum {string} */
            state: "draft" | "publishing" | "published";
            /** @enum {string} */
            status: "proposed" | "approved" | "adjusted" | "executed" | "audited";
        };
        ImportCountsView: {
            added: number;
            changed: number;
            same: number;
        };
        ImportCoverBody: {
            /** Format: date */
            executedThrough: string | null;
            fiscalYear: number;
            source: string;
            /** @enum {string} */
            status: "proposed" | "approved" | "adjusted" | "executed" | "audited";
        };
        ImportedCommentBody: {
            agree?: number;
            answers?: string;
            depth: number;
            disagree?: number;
            id: string;
            language: string;
            position: number;
            proposal: string;
            text: string;
            voice?: string;
            /** Format: date */
            writtenOn?: string;
        };
        ImportedCommentPage: {
            count: number;
            items: components["schemas"]["ImportedCommentView"][];
            nextCursor: string | null;
        };
        ImportedCommentView: {
            agree: number | null;
            depth: number;
            disagree: number | null;
            id: string;
            language: string;
            text: string;
            /** Format: uuid */
            thing: string;
            voice: string | null;
            /** Format: date */
            writtenOn: string | null;
        };
        ImportedProposalBody: {
            change: string;
            district?: string;
            facts: components["schemas"]["KeptFactBody"][];
            id: string;
            language: string;
            problem: string;
            state?: string;
            supporters?: number;
            title: string;
            /** Format: uri */
            url?: string;
            /** Format: date */
            writtenOn: string;
        };
        ImportFileView: {
            ambiguousAmount: string | null;
            columns: components["schemas"]["ColumnView"][];
            dialect: components["schemas"]["DialectBody"];
            fault: components["schemas"]["FileFaultView"] | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            readBy: "guess" | "profile" | "person";
            reading: components["schemas"]["FileReadingBody"];
            sha256: string;
            sheets: string[];
            size: number;
            /** @enum {string} */
            state: "waiting" | "reading" | "read" | "stopped" | "failed";
            /** Format: date-time */
            uploadedAt: string;
        };
        ImportListView: {
            items: components["schemas"]["ImportCardView"][];
        };
        ImportPreviewView: {
            controlTotals: components["schemas"]["ControlTotalView"][];
            files: components["schemas"]["FilePreviewView"][];
            lines: components["schemas"]["PreviewLineView"][];
            obstacles: components["schemas"]["ObstacleView"][];
            revision: number;
            totals: components["schemas"]["DirectionTotalsView"][];
        };
        ImportProfileBody: {
            codeWidths: components["schemas"]["CodeWidthBody"][];
            /** @enum {string} */
            delimiter: "," | ";" | "\t" | "|";
            /** @enum {string} */
            encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "euc-kr" | "shift_jis";
            fields: components["schemas"]["ProfileFieldBody"][];
            fingerprint: string;
            format: components["schemas"]["AmountFormatBody"];
            name: string;
        };
        ImportProfilesBody: {
            items: components["schemas"]["ImportProfileBody"][];
        };
        ImportProgressView: {
            files: components["schemas"]["FileProgressView"][];
            publishing: components["schemas"]["PublishingProgressView"] | null;
            revision: number;
            /** @enum {string} */
            state: "draft" | "publishing" | "published";
        };
        ImportStartBody: {
            corrects?: components["schemas"]["CorrectionBody"];
            /** Format: date */
            executedThrough: string | null;
            fiscalYear: number;
            source: string;
            /** @enum {string} */
            status: "proposed" | "approved" | "adjusted" | "executed" | "audited";
        };
        ImportView: {
            controlTotals: components["schemas"]["ControlTotalBody"][];
            corrects: components["schemas"]["CorrectionBody"] | null;
            cover: components["schemas"]["ImportCoverBody"];
            /** Format: date-time */
            createdAt: string;
            files: components["schemas"]["ImportFileView"][];
            /** Format: uuid */
            id: string;
            publishingBrokeOff: boolean;
            revision: number;
            /** @enum {string} */
            state: "draft" | "publishing" | "published";
            /** Format: uuid */
            versionId: string | null;
        };
        IndicatorCardView: {
            code: string;
            /** @enum {string} */
            direction: "up" | "down" | "target" | "none";
            indicator: string | null;
            labels: {
                [key: string]: string;
            };
            latestYear: number | null;
            /** @enum {string|null} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE" | null;
            sdg: string | null;
            /** @enum {string} */
            sdgMatch: "exact" | "proxy" | "none";
            /** @enum {string} */
            standing: "value" | "zero" | "old" | "hidden" | "never-collected";
            /** @enum {string|null} */
            type: "structure" | "process" | "outcome" | null;
            /** @enum {string} */
            unit: "percent" | "per_1000" | "per_10k" | "per_100k" | "currency_per_capita" | "boolean" | "years" | "days" | "minutes" | "ratio" | "count" | "index_0_100" | "ug_m3" | "m2_per_capita" | "tco2e_per_capita" | "score_0_10";
            values: number;
        };
        IndicatorCatalogueView: {
            items: components["schemas"]["IndicatorCardView"][];
        };
        IndicatorDetailView: {
            corrections: components["schemas"]["EarlierValueView"][];
            earlierDefinitions: components["schemas"]["EarlierDefinitionView"][];
            groups: components["schemas"]["PriorityGroupView"][];
            series: components["schemas"]["SeriesView"][];
            sheet: components["schemas"]["IndicatorSheetView"];
        };
        IndicatorGridView: {
            groups: components["schemas"]["PriorityGroupView"][];
            rows: components["schemas"]["GridRowView"][];
            untouched: number;
        };
        IndicatorListView: {
            items: components["schemas"]["IndicatorTableView"][];
        };
        IndicatorSheetView: {
            articles: components["schemas"]["ArticleView"][];
            band: string[] | null;
            because: string | null;
            /** @enum {string} */
            cadence: "yearly" | "every 2 years" | "on change";
            code: string;
            /** @enum {string|null} */
            collection: "admin" | "budget" | "survey" | "count" | "gis" | "sensor" | "model" | "platform" | "audit" | null;
            computation: {
                [key: string]: string;
            };
            countsPeople: boolean;
            definedAfter: string | null;
            /** Format: date-time */
            definedAt: string | null;
            denominator: string | null;
            /** @enum {string} */
            direction: "up" | "down" | "target" | "none";
            disaggregation: string[];
            gwangju: string | null;
            indicator: string | null;
            labels: {
                [key: string]: string;
            };
            latestYear: number | null;
            notes: {
                [key: string]: string;
            };
            numerator: string | null;
            /** @enum {string|null} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE" | null;
            sdg: string | null;
            /** @enum {string} */
            sdgMatch: "exact" | "proxy" | "none";
            /** @enum {string} */
            standing: "value" | "zero" | "old" | "hidden" | "never-collected";
            /** @enum {string|null} */
            type: "structure" | "process" | "outcome" | null;
            /** @enum {string} */
            unit: "percent" | "per_1000" | "per_10k" | "per_100k" | "currency_per_capita" | "boolean" | "years" | "days" | "minutes" | "ratio" | "count" | "index_0_100" | "ug_m3" | "m2_per_capita" | "tco2e_per_capita" | "score_0_10";
            values: number;
            version: number;
        };
        IndicatorTableView: {
            code: string;
            /** @enum {string} */
            direction: "up" | "down" | "target" | "none";
            indicator: string | null;
            labels: {
                [key: string]: string;
            };
            notes: {
                [key: string]: string;
            };
            /** @enum {string|null} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE" | null;
            source: string;
            /** @enum {string} */
            unit: "percent" | "per_1000" | "per_10k" | "per_100k" | "currency_per_capita" | "boolean" | "years" | "days" | "minutes" | "ratio" | "count" | "index_0_100" | "ug_m3" | "m2_per_capita" | "tco2e_per_capita" | "score_0_10";
            values: components["schemas"]["DistrictValueView"][];
            year: number | null;
        };
        IndicatorValueBody: {
            because: string | null;
            denominator: string | null;
            district: string | null;
            group: string | null;
            licence: string | null;
            note: string | null;
            numerator: string | null;
            /** @enum {string} */
            quality: "official" | "survey" | "estimated" | "resident-collected";
            sampleSize: number | null;
            source: string;
            sourceUrl: string | null;
            value: string | null;
            year: number | null;
        };
        IndicatorValuesView: {
            items: components["schemas"]["IndicatorValueView"][];
        };
        IndicatorValueView: {
            code: string;
            denominator: string | null;
            district: string | null;
            group: string | null;
            hidden: boolean;
            /** Format: uuid */
            id: string;
            licence: string | null;
            note: string | null;
            numerator: string | null;
            /** @enum {string} */
            quality: "official" | "survey" | "estimated" | "resident-collected";
            /** Format: date-time */
            recordedAt: string;
            sampleSize: number | null;
            source: string;
            sourceUrl: string | null;
            value: string | null;
            version: number;
            year: number | null;
        };
        InputSourceView: {
            indicator: string | null;
            /** @enum {string} */
            kind: "budget" | "fact" | "indicator" | "platform" | "city";
            text: string;
            url: string | null;
            /** Format: uuid */
            version: string | null;
        };
        InputWordsView: {
            name: string;
            words: string;
        };
        InvitationAnswerBody: {
            accept: boolean;
            token: string;
        };
        InvitationBody: {
            /** Format: email */
            email?: string;
        };
        InvitationMadeView: {
            /** Format: uuid */
            id: string;
            token: string | null;
        };
        InvitationView: {
            /** Format: date-time */
            expiresAt: string;
            invitedBy: components["schemas"]["AuthorView"];
            language: string;
            mine: boolean;
            proposal: string;
            title: string;
        };
        JoiningBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            other: string;
            why: string;
        };
        JoiningsView: {
            items: components["schemas"]["JoiningView"][];
            mayAsk: boolean;
        };
        JoiningView: {
            agreed: number;
            /** Format: date-time */
            at: string;
            authors: number;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            closesAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            mayAnswer: boolean;
            mayTakeBack: boolean;
            myWord: boolean | null;
            other: components["schemas"]["OneOfTwoView"];
            proposal: components["schemas"]["OneOfTwoView"];
            reason: string | null;
            /** @enum {string} */
            state: "asked" | "agreed" | "refused" | "lapsed" | "taken_back" | "answered";
            why: string;
        };
        JoiningWordBody: {
            agrees: boolean;
            reason?: string;
        };
        JoinQuestionBody: {
            /** Format: uuid */
            into: string;
        };
        JustificationBody: {
            parts: components["schemas"]["JustificationPartBody"][];
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            signedBy: string;
        };
        JustificationPartBody: {
            /** @enum {string} */
            field: "why" | "how-long" | "other-ways" | "who-is-hit" | "minimum" | "who-was-heard" | "when-restored";
            text: string;
        };
        JustificationPartView: {
            /** @enum {string} */
            field: "why" | "how-long" | "other-ways" | "who-is-hit" | "minimum" | "who-was-heard" | "when-restored";
            text: string;
        };
        JustificationView: {
            /** Format: uuid */
            id: string;
            language: string;
            parts: components["schemas"]["JustificationPartView"][];
            /** Format: date-time */
            publishedAt: string;
            signedBy: string;
        };
        KeptFactBody: {
            name: string;
            value: string;
        };
        KeptFactView: {
            name: string;
            value: string;
        };
        KnownTagView: {
            /** @enum {string} */
            field: "cofog" | "rigidity" | "equality" | "district" | "fund" | "weights";
            /** @enum {string} */
            from: "file" | "city";
            value: string;
        };
        LastElectionView: {
            ballots: number;
            cycle: string;
            cycleNames: {
                [key: string]: string;
            };
            fund: components["schemas"]["WireMoney"];
            funded: string[];
            projects: components["schemas"]["ProjectView"][];
            rule: components["schemas"]["AllocationRuleView"];
        };
        LeadBody: {
            key: string;
        };
        LeftOutRowView: {
            cause: string;
            column: string | null;
            file: string;
            row: number;
            titles: {
                [key: string]: string;
            };
            value: string;
        };
        LeftOutView: {
            code: string;
            proposal: string;
            title: string;
        };
        LevelWordsView: {
            /** @enum {string} */
            level: "severe" | "concern" | "not_computable" | "watch" | "ok" | "info";
            say: string;
        };
        LicenceChoiceView: {
            /** Format: date-time */
            chosenAt: string;
            licence: components["schemas"]["LicenceView"];
            penName: string | null;
        };
        LicenceView: {
            /** @enum {string} */
            name: "CC-BY-4.0" | "CC-BY-SA-4.0" | "CC0-1.0" | "ODbL-1.0" | "KOGL-1" | "OGL-UK-3.0";
            path: string;
            title: string;
        };
        LineageView: {
            cameFrom: components["schemas"]["RelatedProposalView"][];
            wentInto: components["schemas"]["RelatedProposalView"][];
        };
        LineChangeView: {
            after: components["schemas"]["WireMoney"] | null;
            before: components["schemas"]["WireMoney"] | null;
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            code: string;
            difference: components["schemas"]["WireMoney"];
            kind: components["schemas"]["ClassifiedView"] | null;
            programme: components["schemas"]["ClassifiedView"] | null;
            realAfter: components["schemas"]["WireMoney"] | null;
            realBefore: components["schemas"]["WireMoney"] | null;
        };
        LineChoiceBody: {
            atLeast?: string;
            codes?: string[];
            /** @enum {string} */
            fresh?: "true" | "false" | "1" | "0";
            q?: string;
            suggested?: string;
            /** @enum {string} */
            unknown?: "cofog" | "rigidity" | "equality" | "district" | "fund" | "weights";
            version?: string;
            within?: string[];
        };
        LineProposalsView: {
            adds: components["schemas"]["LineSideView"];
            items: components["schemas"]["LineProposalView"][];
            line: string;
            net: components["schemas"]["WireMoney"];
            states: ("draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn")[];
            takes: components["schemas"]["LineSideView"];
        };
        LineProposalView: {
            delta: components["schemas"]["WireMoney"];
            demo: boolean;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            reference: string | null;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            supporters: number;
            title: string;
        };
        LineSideView: {
            amount: components["schemas"]["WireMoney"];
            count: number;
        };
        LineTagsView: {
            known: components["schemas"]["KnownTagView"][];
            said: components["schemas"]["SaidTagView"][];
        };
        LineToPromiseView: {
            accepted: components["schemas"]["WireMoney"];
            asked: components["schemas"]["WireMoney"];
            line: string;
            name: string | null;
        };
        LineYearView: {
            amounts: components["schemas"]["AmountsView"];
            perResident: components["schemas"]["AmountsView"];
            version: components["schemas"]["BudgetVersionView"];
        };
        LoggedActView: {
            /** Format: date-time */
            at: string;
            erased: boolean;
            leaf: number;
            name: string | null;
            reference: string | null;
            role: string;
            subject: string | null;
        };
        LogPage: {
            items: components["schemas"]["LoggedActView"][];
            nextCursor: string | null;
        };
        LogStateView: {
            checkpoint: string;
            key: string;
            origin: string;
            root: string;
            /** Format: date-time */
            signedAt: string;
            size: number;
            waiting: number;
        };
        LogView: {
            log: components["schemas"]["LogStateView"] | null;
        };
        MadeCalendarView: {
            token: string;
        };
        MappingFaultView: {
            code: string;
            column: string;
            row: number;
            value: string;
        };
        MappingPreviewView: {
            amount: components["schemas"]["WireMoney"];
            changedLines: number;
            coverage: components["schemas"]["CoverageChangeView"][];
            faults: components["schemas"]["MappingFaultView"][];
            lineCount: number;
            otherVersions: number;
            revision: number;
            rows: number;
            strangeRows: number;
        };
        MendedCellBody: {
            column: number;
            row: number;
            text: string | null;
        };
        MendedCellListView: {
            items: components["schemas"]["MendedCellView"][];
        };
        MendedCellNoteView: {
            after: string;
            before: string;
            column: number;
            file: string;
            heading: string | null;
            row: number;
        };
        MendedCellsBody: {
            cells: components["schemas"]["MendedCellBody"][];
        };
        MendedCellView: {
            after: string;
            before: string;
            by: string | null;
            column: number;
            heading: string | null;
            /** Format: date-time */
            mendedAt: string;
            row: number;
        };
        MendedRowsView: {
            cells: number;
            rows: number;
        };
        MergingAnswerBody: {
            reason?: string;
            /** @enum {string} */
            verdict: "agree" | "refuse";
        };
        MergingBody: {
            change?: string;
            from: string;
            howOneWouldKnow?: string;
            into: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            pastWrong?: string;
            problem?: string;
            title?: string;
            whoIsAffected?: string;
            whoWouldLose?: string;
            why: string;
        };
        MergingPreviewView: {
            from: components["schemas"]["OneOfTwoView"];
            into: components["schemas"]["OneOfTwoView"];
            mayOffer: boolean;
            money: components["schemas"]["MoneyChangeView"] | null;
            refusal: string | null;
        };
        MergingsView: {
            items: components["schemas"]["MergingView"][];
            mayOffer: boolean;
            open: boolean;
        };
        MergingView: {
            against: number | null;
            asksSupport: boolean;
            asksWord: boolean;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AuthorView"];
            byFacilitator: boolean;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            closesAt: string | null;
            from: components["schemas"]["OneOfTwoView"];
            fromAgreed: boolean;
            fromMoves: components["schemas"]["MoveView"][];
            /** Format: uuid */
            id: string;
            inFavour: number | null;
            into: components["schemas"]["OneOfTwoView"];
            intoAgreed: boolean;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            mayAnswer: boolean;
            mayTakeBack: boolean;
            money: components["schemas"]["MoneyChangeView"] | null;
            moved: number | null;
            /** @enum {string|null} */
            mySupport: "move" | "keep" | "withdraw" | null;
            myWord: boolean | null;
            reason: string | null;
            /** @enum {string} */
            state: "offered" | "asked" | "done" | "refused" | "taken_back" | "lapsed";
            stayed: number | null;
            text: components["schemas"]["TextChangeView"][];
            why: string;
        };
        MergingVoiceBody: {
            inFavour?: boolean;
            /** @enum {string} */
            support?: "move" | "keep" | "withdraw";
        };
        MilestoneBody: {
            /** Format: date */
            dueOn: string;
            office: string;
            title: string;
        };
        MilestoneReachedBody: {
            /** Format: date */
            reachedOn: string;
        };
        MilestoneView: {
            daysLate: number;
            daysLeft: number | null;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            firstDueOn: string;
            office: string;
            position: number;
            /** Format: date */
            reachedOn: string | null;
            title: string;
        };
        MissedThresholdView: {
            has: number;
            needs: number;
            /** @enum {string} */
            threshold: "votes" | "points" | "share-of-ballots" | "votes-per-cost";
        };
        MissingCheckInputView: {
            /** @enum {string|null} */
            fact: "population" | "price-index" | "deprivation-indicator" | "quality-indicator" | "own-revenue-chapters" | "interest-chapters" | "repayment-chapters" | "peer-own-revenue" | "target" | "peer-value" | "lowest-value" | "people-below-floor" | "cost-of-floor" | "floor-programmes" | "group-population" | "group-benefit" | "whole-benefit" | "charge-paid" | "income-of-fifth" | "affordable-share" | "document-published" | "document-on-time" | "document-machine-readable" | null;
            field: string | null;
            item: string | null;
            name: string;
            /** @enum {string} */
            supplier: "finance" | "statistics" | "departments" | "council" | "residents" | "other-cities";
            why: string;
            year: number | null;
        };
        MissingInputView: {
            name: string;
            year: number | null;
        };
        ModerationFiguresView: {
            facilitators: components["schemas"]["FacilitatorCountsView"][];
            months: components["schemas"]["ModerationMonthView"][];
            waitingTooLong: number;
        };
        ModerationLimitsView: {
            amendmentsADay: number;
            answerDays: number;
            appealDays: number;
            argumentsADay: number;
            links: number;
            lookDays: number;
            newAccountHours: number;
            newAccountLinks: number;
            newAccountTexts: number;
            reportsADay: number;
            sameWordsAccounts: number;
            sameWordsMinutes: number;
            statementsInADebate: number;
        };
        ModerationLogEntryView: {
            appeal: components["schemas"]["AppealStandingView"] | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AuthorView"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "proposal" | "argument" | "amendment" | "attachment" | "statement" | "merging" | "splitting" | "imported_comment" | "question" | "claim" | "appeal" | "changed_facts" | "author_answer" | "delivery_check" | "delivery_grade";
            place: components["schemas"]["PlaceView"];
            /** @enum {string|null} */
            reason: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | null;
            reports: number;
            /** @enum {string} */
            verdict: "keep" | "warn" | "cover";
            /** @enum {string|null} */
            warning: "violence" | "sexual_violence" | "self_harm" | "hateful_words" | null;
        };
        ModerationLogPage: {
            items: components["schemas"]["ModerationLogEntryView"][];
            nextCursor: string | null;
        };
        ModerationMonthView: {
            appeals: number;
            covered: number;
            kept: number;
            lifted: number;
            month: string;
            warned: number;
        };
        ModerationRulesView: {
            coverReasons: ("personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal")[];
            limits: components["schemas"]["ModerationLimitsView"];
            warnings: ("violence" | "sexual_violence" | "self_harm" | "hateful_words")[];
        };
        MoneyChangeView: {
            after: components["schemas"]["MoveView"][];
            before: components["schemas"]["MoveView"][];
        };
        MoveBody: {
            delta: components["schemas"]["WireMoney"];
            line: string;
        };
        MovesChecksView: {
            balance: components["schemas"]["BalanceView"];
            budgetYear: number;
            effect: components["schemas"]["EffectView"] | null;
            flaws: components["schemas"]["MovesFlawView"][];
            unknownLines: string[];
        };
        MovesFlawView: {
            code: string;
            line: string | null;
        };
        MoveView: {
            delta: components["schemas"]["WireMoney"];
            line: string;
            name: string | null;
        };
        MyBallotView: {
            ballot: components["schemas"]["BallotView"] | null;
        };
        MyDebateView: {
            answered: number;
            next: components["schemas"]["DebateStatementView"] | null;
            statementsLeft: number;
        };
        MyModerationView: {
            covers: components["schemas"]["CoverPageView"][];
            reports: components["schemas"]["MyReportView"][];
        };
        MyProposalsView: {
            supported: components["schemas"]["ProposalCardView"][];
            written: components["schemas"]["ProposalCardView"][];
        };
        MyReportView: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** Format: date-time */
            dueAt: string;
            explanation: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "proposal" | "argument" | "amendment" | "attachment" | "statement" | "merging" | "splitting" | "imported_comment" | "question" | "claim" | "appeal" | "changed_facts" | "author_answer" | "delivery_check" | "delivery_grade";
            place: components["schemas"]["PlaceView"];
            /** @enum {string} */
            reason: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | "off_topic" | "other";
            /** @enum {string} */
            standing: "open" | "keep" | "warn" | "cover";
        };
        NamedBudgetView: {
            /** Format: date */
            executedThrough: string | null;
            fiscalYear: number;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            publishedAt: string;
            /** @enum {string} */
            status: "proposed" | "approved" | "adjusted" | "executed" | "audited";
        };
        NamedProfileBody: {
            codeWidths: components["schemas"]["CodeWidthBody"][];
            /** @enum {string} */
            delimiter: "," | ";" | "\t" | "|";
            /** @enum {string} */
            encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "euc-kr" | "shift_jis";
            fields: components["schemas"]["ProfileFieldBody"][];
            filledDown?: ("body" | "department" | "programme" | "chapter" | "economic" | "function" | "district" | "fund")[];
            format: components["schemas"]["AmountFormatBody"];
            /** @enum {string} */
            kind: "madang-import-profile/1";
            mayBeBlank: ("bodyCode" | "departmentCode" | "programmeCode" | "chapterCode" | "economicCode" | "functionCode" | "districtCode" | "fundCode")[];
            name: string;
            /** @enum {string|null} */
            quote: "\"" | "'" | "" | null;
            sheet: string | null;
            /** @enum {string} */
            totals: "ask" | "exclude" | "include";
        };
        NamedProfileCardView: {
            by: string | null;
            fields: ("bodyCode" | "departmentCode" | "programmeCode" | "chapterCode" | "economicCode" | "functionCode" | "districtCode" | "fundCode" | "bodyName" | "departmentName" | "programmeName" | "chapterName" | "economicName" | "functionName" | "districtName" | "fundName" | "initial" | "modification" | "final" | "authorised" | "committed" | "executed" | "paid" | "direction" | "elimination" | "fiscalYear" | "cofog" | "rigidity" | "equality")[];
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            savedAt: string;
        };
        NamedProfileListView: {
            items: components["schemas"]["NamedProfileCardView"][];
        };
        NewAmountBody: {
            line: string;
            promised: components["schemas"]["WireMoney"];
        };
        NewDayBody: {
            /** Format: date */
            dueOn: string;
            position: number;
        };
        NewElectionBody: {
            /** @enum {string} */
            ballotKind: "approval" | "knapsack";
            cycle: string;
            maxPicks?: number;
            projects: components["schemas"]["ProjectBody"][];
            rule: components["schemas"]["AllocationRuleBody"];
        };
        NoticedProposalView: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            reference: string;
            title: string;
        };
        NoticePage: {
            items: components["schemas"]["NoticeView"][];
            nextCursor: string | null;
            unread: number;
        };
        NoticeView: {
            /** Format: date-time */
            at: string;
            facts: Record<string, never>;
            /** Format: uuid */
            id: string;
            key: string;
            /** @enum {string} */
            kind: "proposal" | "line" | "right" | "district" | "budget" | "debate";
            name: string;
            proposal: components["schemas"]["NoticedProposalView"] | null;
            read: boolean;
        };
        NumberedView: {
            number: number;
        };
        ObstacleView: {
            code: string;
            details: string[];
            /** Format: uuid */
            fileId: string | null;
            title: string;
        };
        OfficeClaimsView: {
            inquiries: components["schemas"]["OfficeInquiryView"][];
            /** Format: date */
            on: string;
            recommendations: components["schemas"]["RecommendationView"][];
        };
        OfficeInquiryView: {
            answer: string | null;
            /** Format: date */
            answeredOn: string | null;
            /** @enum {string|null} */
            answerLanguage: "en" | "ko" | "es" | "ar" | null;
            /** Format: date */
            askedOn: string;
            /** Format: uuid */
            claim: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            office: string;
            text: string;
        };
        OfficePartView: {
            office: string | null;
            tally: components["schemas"]["AnswerTallyView"];
        };
        OfficialResponseView: {
            acceptedMoves: components["schemas"]["MoveBody"][];
            alternative: string;
            answered: components["schemas"]["AnsweredView"];
            appealRoute: string | null;
            /** Format: date */
            appealUntil: string | null;
            budgetStage: string | null;
            /** @enum {string} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned";
            /** Format: date */
            deferredUntil: string | null;
            demo: boolean;
            effects: components["schemas"]["AnswerEffectView"][];
            evidence: {
                [key: string]: string;
            };
            explanation: string;
            figures: components["schemas"]["AnswerFigureBody"][];
            /** Format: uuid */
            id: string;
            joinedWith: components["schemas"]["OneOfTwoView"] | null;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            lateDays: number;
            lines: components["schemas"]["AnswerLineView"][];
            /** @enum {string|null} */
            myWord: "yes" | "partly" | "no" | null;
            nextStep: string | null;
            /** Format: date */
            nextStepOn: string;
            office: string;
            officeHolder: string;
            parts: components["schemas"]["AnswerPartBody"][];
            /** Format: date-time */
            publishedAt: string;
            readAgain: boolean;
            /** @enum {string|null} */
            reasonCode: "competence" | "law" | "no_free_money" | "earmarked" | "rights_harm" | "cost_cap" | "infeasible" | "running_cost" | "already_done" | "already_planned" | "duplicate" | "insufficient_information" | "out_of_scope" | "policy_choice" | null;
            replies: components["schemas"]["QuestionReplyView"][];
            translations: components["schemas"]["AnswerTranslationBody"][];
        };
        OneAuthorView: {
            demo: boolean;
            key: string;
            leads: boolean;
            me: boolean;
            penName: string;
        };
        OneOfTwoView: {
            language: string;
            reference: string;
            title: string;
        };
        OpenClaimCardView: {
            /** @enum {string} */
            about: "decision" | "delivery" | "line";
            confidential: boolean;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            filedOn: string;
            /** Format: date */
            findBy: string;
            /** @enum {string|null} */
            finding: "breach" | "part" | "none" | "outside" | "settled" | "withdrawn" | null;
            /** Format: uuid */
            id: string;
            /** @enum {string|null} */
            owner: "ombudsperson" | "office" | "claimant" | null;
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            /** @enum {string} */
            state: "filed" | "unacknowledged" | "examining" | "late" | "asking" | "settling" | "recommended" | "closed";
            subject: components["schemas"]["ClaimSubjectView"];
        };
        OpenDataFileView: {
            address: string;
            mediaType: string;
            /** @enum {string} */
            name: "lines.csv" | "lines.xlsx" | "lines.json" | "fiscal-data.csv" | "datapackage.json" | "fiscal-data-package.zip" | "ocds-budget.json";
            sha256: string | null;
            size: number | null;
        };
        OpenDataView: {
            files: components["schemas"]["OpenDataFileView"][];
            licence: components["schemas"]["LicenceView"];
            lineCount: number;
            version: components["schemas"]["BudgetVersionView"];
        };
        OpinionGroupsView: {
            bridging: components["schemas"]["StatementByGroupView"][];
            /** Format: date */
            countedOn: string | null;
            dividing: components["schemas"]["StatementByGroupView"][];
            groups: components["schemas"]["OpinionGroupView"][];
            people: number;
            peopleNeeded: number;
            statementsNeeded: number;
        };
        OpinionGroupView: {
            marks: components["schemas"]["GroupMarkView"][];
            size: number;
        };
        OriginView: {
            comments: number;
            facts: components["schemas"]["KeptFactView"][];
            process: string;
            site: string | null;
            state: string | null;
            supporters: number | null;
            url: string | null;
        };
        OtherRuleView: {
            funded: string[];
            passedOver: number;
            rule: components["schemas"]["AllocationRuleView"];
            served: number;
            spent: components["schemas"]["WireMoney"];
        };
        OutcomesComparedView: {
            preferGreedy: number;
            preferShares: number;
            /** @enum {string} */
            stands: "greedy" | "equal-shares";
        };
        OverdueListView: {
            offices: components["schemas"]["OverdueOfficeView"][];
            /** Format: date */
            on: string;
            total: number;
        };
        OverdueOfficeView: {
            items: components["schemas"]["OverdueProposalView"][];
            office: string | null;
        };
        OverdueProposalView: {
            /** Format: date-time */
            answeredAt: string | null;
            answeredLateDays: number | null;
            asked: components["schemas"]["AskedView"];
            daysLate: number;
            daysLeft: number | null;
            /** @enum {string|null} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned" | null;
            demo: boolean;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "overdue" | "due" | "answered";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            office: string | null;
            officeHolder: string | null;
            /** @enum {string|null} */
            owedIn: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn" | null;
            /** Format: date */
            owedOn: string | null;
            reference: string;
            seen: components["schemas"]["SeenView"] | null;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            /** Format: date */
            thresholdMetOn: string | null;
            title: string;
        };
        OwnAccountView: {
            districtCode: string | null;
            email: string | null;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            penName: string;
            roles: string[];
            /** Format: date-time */
            since: string;
        };
        OwnArgumentView: {
            /** Format: date-time */
            createdAt: string;
            proposal: string | null;
            text: string;
        };
        OwnBudgetView: {
            amounts: components["schemas"]["AmountsView"];
            perResident: components["schemas"]["AmountsView"] | null;
        };
        OwnClaimCardView: {
            /** @enum {string} */
            about: "decision" | "delivery" | "line";
            confidential: boolean;
            /** Format: date */
            dueOn: string | null;
            /** Format: date */
            filedOn: string;
            /** Format: date */
            findBy: string;
            /** @enum {string|null} */
            finding: "breach" | "part" | "none" | "outside" | "settled" | "withdrawn" | null;
            /** Format: uuid */
            id: string;
            news: boolean;
            /** @enum {string|null} */
            owner: "ombudsperson" | "office" | "claimant" | null;
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            /** @enum {string} */
            state: "filed" | "unacknowledged" | "examining" | "late" | "asking" | "settling" | "recommended" | "closed";
            subject: components["schemas"]["ClaimSubjectView"] | null;
        };
        OwnClaimRecordView: {
            /** @enum {string} */
            about: "decision" | "delivery" | "line";
            asked: string | null;
            confidential: boolean;
            consent: string | null;
            /** Format: date-time */
            filedAt: string;
            key: string | null;
            right: string;
            /** @enum {string} */
            state: "filed" | "unacknowledged" | "examining" | "late" | "asking" | "settling" | "recommended" | "closed";
            words: components["schemas"]["OwnClaimWordView"][];
        };
        OwnClaimsView: {
            items: components["schemas"]["OwnClaimCardView"][];
        };
        OwnClaimWordView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "filing" | "addition" | "acknowledgement" | "offer" | "agreement" | "decline" | "finding" | "withdrawal";
            text: string;
        };
        OwnDataView: {
            account: components["schemas"]["OwnAccountView"];
            arguments: components["schemas"]["OwnArgumentView"][];
            claims: components["schemas"]["OwnClaimRecordView"][];
            groups: string[];
            proposals: components["schemas"]["OwnProposalView"][];
            records: components["schemas"]["OwnRecordsView"][];
            supports: components["schemas"]["OwnSupportView"][];
        };
        OwnProposalView: {
            change: string;
            /** Format: date-time */
            createdAt: string;
            problem: string;
            reference: string | null;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            title: string;
        };
        OwnRatingsView: {
            ratings: components["schemas"]["OwnRatingView"][];
            skipped: boolean;
            touched: ("EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE")[];
        };
        OwnRatingView: {
            earlierWording: boolean;
            reason: string | null;
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            score: number | null;
            /** @enum {string|null} */
            selfLink: "me" | "someone-close" | "my-work" | "not-me" | "not-said" | null;
            severity: components["schemas"]["SeverityBody"] | null;
        };
        OwnRecordsView: {
            rows: Record<string, never>[];
            table: string;
        };
        OwnSupportView: {
            /** Format: date-time */
            givenAt: string;
            proposal: string | null;
        };
        PaidTogetherView: {
            inFull: string;
            withLess: string;
        };
        PartBody: {
            change: string;
            moves: components["schemas"]["MoveBody"][];
            problem?: string;
            title: string;
        };
        PartView: {
            moves: components["schemas"]["MoveView"][];
            text: components["schemas"]["VersionTextView"][];
        };
        PartYearsView: {
            key: string | null;
            names: {
                [key: string]: string;
            };
            years: components["schemas"]["YearAmountsView"][];
        };
        PassedOverView: {
            due: components["schemas"]["WireMoney"];
            group: number;
            hasAtMost: components["schemas"]["WireMoney"];
            project: string;
        };
        PersonView: {
            demo: boolean;
            districtCode: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            penName: string;
            roles: string[];
        };
        PhaseBody: {
            /** Format: date-time */
            closesAt: string;
            /** @enum {string} */
            name: "collecting" | "review" | "voting" | "counting" | "delivery";
            /** Format: date-time */
            opensAt: string;
        };
        PhasesBody: {
            phases: components["schemas"]["PhaseBody"][];
        };
        PhaseView: {
            /** Format: date-time */
            closesAt: string;
            /** @enum {string} */
            name: "collecting" | "review" | "voting" | "counting" | "delivery";
            /** Format: date-time */
            opensAt: string;
        };
        PlacedProposalView: {
            language: string;
            place: string | null;
            point: components["schemas"]["PointBody"];
            reference: string;
            title: string;
        };
        PlaceInRowView: {
            funded: number;
            percent: number;
            spent: components["schemas"]["WireMoney"];
        };
        PlaceView: {
            key: string;
            /** @enum {string} */
            kind: "proposal" | "debate";
            language: string;
            title: string;
        };
        PlanBody: {
            fiscalYear?: number;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            lines: components["schemas"]["PromisedLineBody"][];
            milestones: components["schemas"]["MilestoneBody"][];
            office: string;
            words: string;
        };
        PlanChangeBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            lines: components["schemas"]["NewAmountBody"][];
            milestones: components["schemas"]["NewDayBody"][];
            reason: string;
        };
        PlanChangeView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            lines: components["schemas"]["ChangedAmountView"][];
            milestones: components["schemas"]["ChangedDayView"][];
            reason: string;
        };
        PointBody: {
            latitude: number;
            longitude: number;
        };
        PreviewLineView: {
            amounts: components["schemas"]["AmountsView"];
            code: string;
            elimination: boolean;
            names: string[];
            rowCount: number;
        };
        PriorityGroupBody: {
            /** Format: date */
            agreedOn: string | null;
            names: {
                [key: string]: string;
            };
        };
        PriorityGroupListView: {
            items: components["schemas"]["PriorityGroupView"][];
        };
        PriorityGroupView: {
            /** Format: date */
            agreedOn: string | null;
            code: string;
            names: {
                [key: string]: string;
            };
        };
        ProblemView: {
            /** @enum {string} */
            code: "absence/away-already" | "absence/no-such-days" | "absence/own-substitute" | "absence/substitute-away" | "access/foreign-origin" | "access/not-allowed" | "access/sign-in-needed" | "access/too-many-requests" | "allocation/area-unknown" | "allocation/area-without-fund" | "allocation/areas-in-a-circle" | "allocation/completion-not-of-this-rule" | "allocation/exclusion-of-one" | "allocation/exclusion-of-unknown-project" | "allocation/fund-too-fine" | "allocation/funds-exceed-budget" | "allocation/leftover-goes-back" | "allocation/limit-out-of-range" | "allocation/limits-contradict" | "allocation/named-twice" | "allocation/not-an-amount" | "allocation/parameter-not-of-this-rule" | "allocation/rank-scores-not-whole" | "allocation/utility-not-of-this-rule" | "amendment/changes-nothing" | "amendment/nobody-is-asked" | "amendment/nobody-to-ask" | "amendment/not-open" | "amendment/only-supporters" | "amendment/overtaken" | "amendment/reason-missing" | "amendment/supporters-must-be-asked" | "amendment/text-incomplete" | "amendment/too-many-open" | "amendment/too-many-today" | "appeal/another-person" | "appeal/not-open" | "appeal/not-yours" | "appeal/nothing-to-undo" | "appeal/once-only" | "appeal/too-late" | "argument/gone" | "argument/one-reply-level" | "argument/own" | "argument/said-already" | "argument/too-long" | "argument/too-many-links" | "argument/too-many-today" | "argument/too-short" | "assembly/agenda-empty" | "assembly/agenda-minutes-not-positive" | "assembly/agenda-title-missing" | "assembly/agenda-too-long" | "assembly/already-begun" | "assembly/attendance-missing" | "assembly/commitment-missing" | "assembly/correction-still-open" | "assembly/count-not-whole" | "assembly/decision-empty" | "assembly/decision-not-carried" | "assembly/decision-not-recorded" | "assembly/decision-procedural" | "assembly/group-larger-than-the-room" | "assembly/group-unknown" | "assembly/members-missing" | "assembly/minutes-not-open" | "assembly/more-answers-than-people" | "assembly/more-votes-than-people" | "assembly/no-minority-view" | "assembly/no-quorum" | "assembly/not-closed" | "assembly/not-its-day" | "assembly/not-open" | "assembly/place-missing" | "assembly/proposal-missing" | "assembly/proposal-unknown" | "assembly/question-missing" | "assembly/record-closed" | "attachment/file-missing" | "attachment/quota-full" | "attachment/too-large" | "attachment/too-many" | "attachment/too-many-pixels" | "attachment/type-unknown" | "attachment/unreadable" | "attachment/words-missing" | "attachment/words-too-long" | "authors/already-one" | "authors/invitation-closed" | "authors/lead-stays" | "authors/too-many" | "authors/too-many-invitations" | "ballot/conflict" | "ballot/invalid" | "ballot/revision-not-positive" | "ballot/stale" | "budget/already-corrected" | "budget/already-published" | "budget/amount-ambiguous" | "budget/amount-blank" | "budget/amount-has-too-many-decimals" | "budget/amount-lost-digits" | "budget/amounts-beyond-reason" | "budget/being-published" | "budget/code-missing" | "budget/control-totals-differ" | "budget/correction-of-another-budget" | "budget/direction-unreadable" | "budget/file-already-there" | "budget/file-being-read" | "budget/file-missing" | "budget/file-too-involved" | "budget/header-beyond-table" | "budget/headings-missing" | "budget/import-has-obstacles" | "budget/line-code-clash" | "budget/line-in-two-files" | "budget/mapping-beyond-table" | "budget/mapping-joins-columns" | "budget/mapping-lacks-classification" | "budget/mapping-lacks-initial" | "budget/mapping-reads-amount-twice" | "budget/mapping-refused" | "budget/mended-rows-with-other-columns" | "budget/mended-rows-without-numbers" | "budget/no-lines" | "budget/not-an-amount" | "budget/other-currency" | "budget/other-fiscal-year" | "budget/profile-name-taken" | "budget/profile-without-headings" | "budget/reading-broke-off" | "budget/reading-stopped" | "budget/reallocation-refused" | "budget/row-has-other-width" | "budget/row-not-in-file" | "budget/row-unclassified" | "budget/rows-with-errors" | "budget/several-fiscal-years" | "budget/too-many-mended-cells" | "budget/totals-undecided" | "check/fact-refused" | "check/facts-refused" | "check/file-missing" | "check/file-too-long" | "check/justification-incomplete" | "check/no-fact-columns" | "check/no-justification-due" | "claim/answered-already" | "claim/consent-missing" | "claim/erased" | "claim/filed-already" | "claim/no-decision-yet" | "claim/not-now" | "claim/nothing-delivered-yet" | "claim/nothing-to-recommend" | "claim/recommendations-missing" | "claim/subject-not-found" | "claim/too-many-today" | "claim/too-many-words" | "classification/already-undone" | "classification/mapping-has-faults" | "classification/mapping-without-columns" | "classification/no-lines" | "classification/nothing-to-say" | "commitment/council-day-out-of-order" | "commitment/council-line-missing" | "commitment/council-line-unknown" | "commitment/council-step-out-of-order" | "commitment/council-without-amounts" | "commitment/day-in-the-future" | "commitment/difference-without-reason" | "commitment/facilitator-seat-taken" | "commitment/line-left-out" | "commitment/line-twice" | "commitment/line-unknown" | "commitment/milestone-in-the-past" | "commitment/milestone-unknown" | "commitment/milestones-out-of-order" | "commitment/no-milestone" | "commitment/none" | "commitment/not-graded-enough" | "commitment/not-on-the-panel" | "commitment/nothing-changed" | "commitment/nothing-to-grade" | "commitment/plan-missing" | "commitment/plan-over" | "commitment/reached-already" | "commitment/unbalanced" | "cycle/already-there" | "cycle/phases-refused" | "debate/enough-statements" | "debate/over" | "debate/reported-already" | "debate/said-already" | "debate/statement-answered" | "debate/statement-gone" | "debate/still-open" | "debate/window" | "election/already-there" | "election/category-unused" | "election/counts-disagree" | "election/no-voting-phase" | "election/not-a-draft" | "election/not-open" | "election/not-ready" | "election/not-this-way" | "election/other-currency" | "election/proposal-not-ready" | "election/proposal-twice" | "election/too-early" | "election/too-late" | "feasibility/incomplete" | "feasibility/no-colleague" | "feasibility/not-submitted" | "feasibility/not-yet" | "feasibility/own-eyes" | "feasibility/published" | "group/code-malformed" | "group/name-missing" | "group/unknown" | "import/unknown-proposal" | "indicator/band-needed" | "indicator/code-malformed" | "indicator/differs-from-catalogue" | "indicator/file-missing" | "indicator/file-too-long" | "indicator/name-missing" | "indicator/no-values-column" | "indicator/reason-needed" | "indicator/values-refused" | "joining/asked-already" | "joining/not-an-author" | "joining/not-open" | "joining/other-is-over" | "joining/reason-missing" | "joining/said-already" | "joining/with-itself" | "log/already-erased" | "log/cosigned-ahead" | "log/no-such-place" | "log/not-a-witness-key" | "log/not-of-a-witness" | "log/too-many-witnesses" | "log/witness-dismissed-already" | "log/witness-named-already" | "map/district-twice" | "map/empty" | "map/file-missing" | "map/no-such-district" | "map/not-an-area" | "map/not-degrees" | "map/not-geojson" | "map/over-the-date-line" | "map/ring-open" | "map/ring-too-short" | "map/too-large" | "map/too-many-points" | "merging/agreed-already" | "merging/done-before" | "merging/nobody-is-asked" | "merging/not-open" | "merging/nothing-left" | "merging/offered-already" | "merging/one-is-asked" | "merging/only-supporters" | "merging/other-budget" | "merging/other-kind" | "merging/reason-missing" | "merging/too-many-authors" | "merging/too-many-open" | "merging/with-itself" | "moderation/nothing-reported" | "moderation/nothing-to-cover" | "moderation/own-cause" | "moderation/passage-not-in-the-text" | "moderation/reason-missing" | "newcomer/too-many-links" | "newcomer/too-many-texts" | "people/wrong-code" | "people/wrong-sign-in" | "proposal/door-not-open" | "proposal/moves-missing" | "proposal/no-budget" | "proposal/no-cycle" | "proposal/no-rebasing-asked" | "proposal/not-a-draft" | "proposal/not-awaiting-acknowledgement" | "proposal/not-awaiting-answer" | "proposal/not-awaiting-debate-report" | "proposal/not-collecting-support" | "proposal/not-expired" | "proposal/not-in-screening" | "proposal/not-open-to-amendments" | "proposal/not-open-to-appeal" | "proposal/not-open-to-arguments" | "proposal/not-open-to-authors" | "proposal/not-open-to-merging" | "proposal/not-open-to-ratings" | "proposal/not-open-to-rebasing" | "proposal/not-open-to-splitting" | "proposal/not-reported-as-done" | "proposal/not-under-review" | "proposal/not-under-way" | "proposal/not-withdrawable" | "proposal/not-withdrawn" | "proposal/nothing-fits" | "proposal/only-supporters-adopt" | "proposal/passage-not-in-the-text" | "proposal/reason-missing" | "proposal/reopened-unchanged" | "proposal/text-incomplete" | "proposal/who-would-lose-missing" | "proposal/window-closed" | "proposal/window-not-open" | "proposal/withdrawn-by-you" | "question/about-something-else" | "question/answered-already" | "question/asked-already" | "question/correction-needs-a-reason" | "question/gone" | "question/itself" | "question/limit-out-of-range" | "question/link-not-found" | "question/longer-limit-needs-a-rule" | "question/no-verdict-yet" | "question/not-asked-here" | "question/nothing-to-correct" | "question/others-want-to-know" | "question/own" | "question/table-empty" | "question/table-headings" | "question/table-too-large" | "question/table-uneven" | "question/too-long" | "question/too-many-links" | "question/too-many-today" | "question/too-short" | "question/why-is-missing" | "rating/off-the-scale" | "rating/rate-first" | "rating/reason-required" | "rating/severity-only-for-harm" | "rating/severity-required" | "rating/unknown-self-link" | "recommendation/day-missing" | "recommendation/not-now" | "recommendation/reasons-missing" | "report/note-missing" | "report/nothing-to-read" | "report/own-words" | "report/reported-already" | "report/too-many-today" | "request/changed-meanwhile" | "request/invalid" | "request/not-found" | "request/too-large" | "request/unreadable" | "request/unsupported-type" | "response/already-appealed" | "response/already-deferred" | "response/already-extended" | "response/already-paused" | "response/already-reopened" | "response/appeal-cut-short" | "response/appeal-too-late" | "response/assigned-meanwhile" | "response/authors-have-not-agreed" | "response/condition-unmet" | "response/date-has-passed" | "response/deferral-out-of-range" | "response/deferral-without-date" | "response/draft-begun" | "response/evidence-taken-back-already" | "response/facts-not-newer" | "response/facts-not-yet" | "response/incomplete" | "response/limit-has-passed" | "response/limit-named-twice" | "response/limit-not-whole-days" | "response/longer-limit-needs-a-rule" | "response/moves-outside-the-proposal" | "response/no-appeal" | "response/no-colleague" | "response/no-such-outcome" | "response/none-left-to-answer" | "response/not-handed-over" | "response/not-on-the-staff" | "response/not-owed-so" | "response/not-this-way" | "response/not-waiting" | "response/nothing-refused" | "response/nothing-to-assign" | "response/nothing-to-extend" | "response/nothing-to-pause" | "response/nothing-to-publish" | "response/nothing-to-report" | "response/nothing-to-show" | "response/own-eyes" | "response/plan-without-date" | "response/question-missing" | "response/reason-missing" | "response/second-eyes-needed" | "response/template-retired" | "response/too-many-closed-weekdays" | "response/too-many-holidays" | "response/transfer-unproved" | "response/words-missing" | "rights/bound-not-a-number" | "rights/bounds-incomplete" | "rights/bounds-out-of-order" | "rights/no-bounds" | "rights/weight-not-whole-basis-points" | "rights/weights-exceed-the-whole" | "roles/held-already" | "roles/last-administrator" | "roles/not-independent" | "roles/not-to-oneself" | "splitting/not-open" | "splitting/other-money" | "splitting/part-incomplete" | "splitting/part-unbalanced" | "splitting/part-without-money" | "splitting/parts-out-of-range" | "statement/already-counted" | "statement/empty" | "statement/link" | "statement/superseded" | "statement/too-long" | "support/window-closed" | "table/empty" | "table/holds-nul" | "table/no-such-sheet" | "table/other-kind" | "table/quote-never-closed" | "table/record-too-long" | "table/text-does-not-decode" | "table/too-many-columns" | "table/workbook-damaged" | "table/workbook-locked" | "table/workbook-too-large" | "tag/unknown-value" | "tag/unreadable-weights" | "unexpected";
            errors?: {
                /** @description The rule that was broken, such as `maxLength`. */
                code: string;
                detail: string;
                facts?: {
                    [key: string]: unknown;
                };
                /** @description JSON pointer into the body. */
                pointer: string;
            }[];
            /** @description Names this one failure: `urn:uuid:…`. */
            instance: string;
            status: number;
            title: string;
            /** @description A page that explains this problem, or `about:blank`. */
            type: string;
        } & {
            [key: string]: unknown;
        };
        ProfileFieldBody: {
            /** @enum {string} */
            field: "bodyCode" | "departmentCode" | "programmeCode" | "chapterCode" | "economicCode" | "functionCode" | "districtCode" | "fundCode" | "bodyName" | "departmentName" | "programmeName" | "chapterName" | "economicName" | "functionName" | "districtName" | "fundName" | "initial" | "modification" | "final" | "authorised" | "committed" | "executed" | "paid" | "direction" | "elimination" | "fiscalYear" | "cofog" | "rigidity" | "equality";
            headings: components["schemas"]["ProfileHeadingBody"][];
        };
        ProfileHeadingBody: {
            occurrence: number;
            text: string;
        };
        ProfileNameBody: {
            name: string;
        };
        ProjectBody: {
            category?: string;
            cost: components["schemas"]["WireMoney"];
            description: string;
            districtCode?: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            proposal?: string;
            title: string;
        };
        ProjectView: {
            category: string | null;
            cost: components["schemas"]["WireMoney"];
            description: string;
            districtCode: string | null;
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            proposal: string | null;
            title: string;
        };
        PromisedLineBody: {
            line: string;
            promised: components["schemas"]["WireMoney"];
            reason?: string;
        };
        PromiseView: {
            /** Format: date-time */
            at: string;
            bound: components["schemas"]["NamedBudgetView"] | null;
            changes: components["schemas"]["PlanChangeView"][];
            council: components["schemas"]["CouncilActView"][];
            fiscalYear: number | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            less: components["schemas"]["AmountsOfSideView"];
            lines: components["schemas"]["CommittedLineView"][];
            milestones: components["schemas"]["MilestoneView"][];
            more: components["schemas"]["AmountsOfSideView"];
            office: string;
            read: components["schemas"]["NamedBudgetView"] | null;
            words: string;
        };
        ProofView: {
            hashes: string[];
            size: number;
        };
        ProposalBody: {
            change: string;
            districtCode?: string;
            groups?: string[];
            howOneWouldKnow?: string;
            /** @enum {string} */
            kind: "reallocation" | "policy" | "remedy";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            moves: components["schemas"]["MoveBody"][];
            pastWrong?: string;
            place?: string;
            point?: components["schemas"]["PointBody"];
            problem: string;
            title: string;
            /** @enum {string} */
            warning?: "violence" | "sexual_violence" | "self_harm" | "hateful_words";
            whoIsAffected?: string;
            whoWouldLose?: string;
        };
        ProposalCardView: {
            amount: components["schemas"]["WireMoney"] | null;
            daysLate: number;
            demo: boolean;
            districtCode: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            enteredAt: string;
            gaining: ("EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE")[];
            givesMostTo: components["schemas"]["MoveView"] | null;
            /** Format: uuid */
            id: string;
            importedFrom: string | null;
            /** @enum {string} */
            kind: "reallocation" | "policy" | "remedy";
            language: string;
            losing: ("EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE")[];
            moveCount: number;
            reference: string | null;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            /** Format: date-time */
            submittedAt: string | null;
            supporters: number;
            supportThreshold: number;
            takesMostFrom: components["schemas"]["MoveView"] | null;
            title: string;
        };
        ProposalChecksView: {
            bound: components["schemas"]["MovesChecksView"] | null;
            newest: components["schemas"]["MovesChecksView"] | null;
        };
        ProposalDebateView: {
            /** Format: uuid */
            id: string | null;
            /** Format: date */
            supportUntil: string | null;
            threshold: number;
        };
        ProposalImportBody: {
            comments: components["schemas"]["ImportedCommentBody"][];
            name: string;
            proposals: components["schemas"]["ImportedProposalBody"][];
            /** Format: uri */
            site?: string;
        };
        ProposalImportView: {
            comments: components["schemas"]["ImportCountsView"];
            proposals: components["schemas"]["ImportCountsView"];
        };
        ProposalPage: {
            items: components["schemas"]["ProposalCardView"][];
            nextCursor: string | null;
            seed: string | null;
        };
        ProposalPlacesView: {
            districts: components["schemas"]["DistrictCountView"][];
            placed: components["schemas"]["PlacedProposalView"][];
            placedCount: number;
            wholeCity: number;
        };
        ProposalResponseView: {
            acknowledgement: components["schemas"]["AcknowledgementView"] | null;
            allowedActions: ("acknowledge" | "take_up" | "extend" | "answer" | "report" | "check")[];
            answers: components["schemas"]["OfficialResponseView"][];
            asked: components["schemas"]["AskedView"] | null;
            daysLate: number;
            daysLeft: number | null;
            delivery: components["schemas"]["DeliveryView"] | null;
            /** Format: date */
            dueOn: string | null;
            dueRule: components["schemas"]["DueRuleView"] | null;
            /** Format: date-time */
            enteredAt: string;
            extension: components["schemas"]["ExtensionView"] | null;
            mayJudge: boolean;
            /** @enum {string|null} */
            owedIn: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn" | null;
            /** Format: date */
            owedOn: string | null;
            refusals: components["schemas"]["ResponseRefusalView"][];
            reportable: ("planned" | "in_progress" | "stalled" | "completed")[];
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
        };
        ProposalVersionPage: {
            earlier: components["schemas"]["ProposalVersionView"] | null;
            items: components["schemas"]["ProposalVersionView"][];
            nextCursor: string | null;
        };
        ProposalVersionView: {
            /** Format: uuid */
            amendmentId: string | null;
            budgetYear: number | null;
            /** @enum {string|null} */
            cause: "amended" | "fitted" | "merged" | "reopened" | null;
            moves: components["schemas"]["MoveView"][];
            number: number;
            /** Format: date-time */
            since: string | null;
            text: components["schemas"]["VersionTextView"][];
        };
        ProposalView: {
            allowedActions: ("invite" | "edit" | "discard" | "submit" | "screen" | "withdraw" | "merge" | "split" | "adopt" | "reopen" | "support" | "carry" | "argue" | "amend" | "rebase" | "rate" | "acknowledge" | "debate" | "report_debate" | "answer" | "appeal" | "report_progress" | "check_delivery")[];
            amount: components["schemas"]["WireMoney"] | null;
            attachments: components["schemas"]["AttachmentView"][];
            author: components["schemas"]["AuthorView"];
            budgetYear: number | null;
            change: string;
            coAuthors: components["schemas"]["AuthorView"][];
            cycle: string | null;
            daysLate: number;
            debate: components["schemas"]["ProposalDebateView"];
            demo: boolean;
            districtCode: string | null;
            /** Format: date */
            dueOn: string | null;
            dueRule: components["schemas"]["DueRuleView"] | null;
            /** Format: date-time */
            enteredAt: string;
            gaining: ("EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE")[];
            givesMostTo: components["schemas"]["MoveView"] | null;
            groups: components["schemas"]["ConcernedGroupView"][];
            howOneWouldKnow: string | null;
            /** Format: uuid */
            id: string;
            importedFrom: string | null;
            iSupport: boolean;
            /** @enum {string} */
            kind: "reallocation" | "policy" | "remedy";
            language: string;
            losing: ("EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE")[];
            mine: boolean;
            moveCount: number;
            moves: components["schemas"]["MoveView"][];
            origin: components["schemas"]["OriginView"] | null;
            pastWrong: string | null;
            place: string | null;
            point: components["schemas"]["PointBody"] | null;
            problem: string;
            reference: string | null;
            refusals: components["schemas"]["ActionRefusal"][];
            revision: number;
            sentBack: components["schemas"]["SentBackView"] | null;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            /** Format: date-time */
            submittedAt: string | null;
            supporters: number;
            supportThreshold: number;
            takesMostFrom: components["schemas"]["MoveView"] | null;
            title: string;
            /** @enum {string|null} */
            warning: "violence" | "sexual_violence" | "self_harm" | "hateful_words" | null;
            whoIsAffected: string | null;
            whoWouldLose: string | null;
        };
        PublicationBody: {
            revision: number;
        };
        PublishedFeasibilityView: {
            pending: boolean;
            review: components["schemas"]["FeasibilityView"] | null;
        };
        PublishingProgressView: {
            lineCount: number;
            linesWritten: number;
            secondsLeft: number | null;
        };
        QuestionAboutView: {
            key: string;
            /** @enum {string} */
            kind: "proposal" | "line";
            name: string;
        };
        QuestionAnswerBody: {
            correction: string | null;
            figures: components["schemas"]["QuestionFigureBody"][];
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            link: components["schemas"]["AnswerLinkBody"] | null;
            office: string;
            officeHolder: string;
            table: components["schemas"]["AnswerTableBody"] | null;
            text: string;
        };
        QuestionAnswerView: {
            /** Format: date-time */
            at: string;
            correction: string | null;
            daysLate: number;
            figures: components["schemas"]["QuestionFigureView"][];
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            link: components["schemas"]["AnswerLinkView"] | null;
            number: number;
            office: string;
            officeHolder: string;
            table: components["schemas"]["AnswerTableView"] | null;
            text: string;
        };
        QuestionBody: {
            /** @enum {string} */
            about: "proposal" | "line";
            key: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            text: string;
        };
        QuestionFigureBody: {
            label: string;
            source: string;
            value: string;
        };
        QuestionFigureView: {
            label: string;
            source: string;
            value: string;
        };
        QuestionOfficeBody: {
            office: string;
            officeHolder: string;
        };
        QuestionPage: {
            answerDays: number;
            count: number;
            items: components["schemas"]["QuestionView"][];
            nextCursor: string | null;
            owed: number;
        };
        QuestionReplyBody: {
            question: string;
            reply: string;
        };
        QuestionReplyView: {
            question: string | null;
            reply: string;
        };
        QuestionRuleBody: {
            days: number;
            publishedRule: string | null;
        };
        QuestionRuleView: {
            days: number;
            publishedRule: string | null;
            revision: number;
        };
        QuestionVerdictBody: {
            answered: boolean;
            why: string;
        };
        QuestionView: {
            about: components["schemas"]["QuestionAboutView"];
            acts: ("want" | "want_no_more" | "take_back" | "answer" | "correct" | "name_office" | "join" | "say")[];
            answers: components["schemas"]["QuestionAnswerView"][];
            askerSays: components["schemas"]["AskerSaysView"] | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AuthorView"];
            /** Format: date-time */
            coveredAt: string | null;
            /** @enum {string|null} */
            coveredFor: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | null;
            daysLate: number;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            joinedInto: string | null;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            mine: boolean;
            office: string | null;
            officeHolder: string | null;
            /** @enum {string} */
            state: "waiting" | "overdue" | "with_head" | "answered" | "joined" | "taken_back";
            text: string | null;
            wanted: number;
            wantedByMe: boolean;
        };
        QueuedThingView: {
            covers: components["schemas"]["CoverView"][];
            file: components["schemas"]["ThingFileView"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "proposal" | "argument" | "amendment" | "attachment" | "statement" | "merging" | "splitting" | "imported_comment" | "question" | "claim" | "appeal" | "changed_facts" | "author_answer" | "delivery_check" | "delivery_grade";
            language: string;
            mayDecide: boolean;
            mine: boolean;
            place: components["schemas"]["PlaceView"];
            reportedByMe: boolean;
            reports: components["schemas"]["ReportedView"][];
            texts: string[];
        };
        QueueItemView: {
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            kind: "proposal" | "argument" | "amendment" | "attachment" | "statement" | "merging" | "splitting" | "imported_comment" | "question" | "claim" | "appeal" | "changed_facts" | "author_answer" | "delivery_check" | "delivery_grade";
            late: boolean;
            /** Format: date-time */
            oldestAt: string;
            place: components["schemas"]["PlaceView"];
            reasons: ("personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | "off_topic" | "other")[];
            reports: number;
            /** Format: uuid */
            thing: string;
        };
        QueuePage: {
            items: components["schemas"]["QueueItemView"][];
            nextCursor: string | null;
        };
        RatingBody: {
            /** @enum {string} */
            language?: "en" | "ko" | "es" | "ar";
            reason?: string;
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            score: number | null;
            /** @enum {string} */
            selfLink?: "me" | "someone-close" | "my-work" | "not-me" | "not-said";
            severity?: components["schemas"]["SeverityBody"];
        };
        RatingReasonsView: {
            items: components["schemas"]["RatingReasonView"][];
        };
        RatingReasonView: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            reason: string;
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            score: number;
        };
        RatingResultsView: {
            leastAnswers: number;
            rights: components["schemas"]["RightRatingsView"][];
        };
        RatingsBody: {
            ratings: components["schemas"]["RatingBody"][];
            skip?: boolean;
        };
        ReadingVerdictBody: {
            /** @enum {string} */
            verdict: "approved" | "returned";
            words: string;
        };
        ReadyProposalView: {
            amount: components["schemas"]["WireMoney"];
            description: string;
            districtCode: string | null;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            reference: string;
            state: string;
            title: string;
        };
        ReasonBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            reason: string;
        };
        ReasonCountView: {
            count: number;
            /** @enum {string} */
            reason: "competence" | "law" | "no_free_money" | "earmarked" | "rights_harm" | "cost_cap" | "infeasible" | "running_cost" | "already_done" | "already_planned" | "duplicate" | "insufficient_information" | "out_of_scope" | "policy_choice";
        };
        RebaseChoiceBody: {
            /** @enum {string} */
            choice: "keep" | "fit";
        };
        RebasedMoveView: {
            after: components["schemas"]["FreeAmountView"] | null;
            before: components["schemas"]["FreeAmountView"] | null;
            delta: components["schemas"]["WireMoney"];
            line: string;
            name: string | null;
            /** @enum {string|null} */
            obstacle: "line-gone" | "line-not-spending" | "other-currency" | "holds-too-little" | null;
        };
        RebasingsView: {
            items: components["schemas"]["RebasingView"][];
        };
        RebasingView: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            chosenAt: string | null;
            fromYear: number;
            mayChoose: boolean;
            moves: components["schemas"]["RebasedMoveView"][];
            offer: components["schemas"]["MoveView"][] | null;
            /** @enum {string} */
            outcome: "followed" | "asked" | "kept" | "fitted";
            toYear: number;
        };
        RecommendationBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            office: string;
            summary: string;
            text: string;
        };
        RecommendationConfirmationBody: {
            done: boolean;
        };
        RecommendationPage: {
            items: components["schemas"]["RecommendationView"][];
            nextCursor: string | null;
        };
        RecommendationReplyBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            officeHolder: string;
            /** Format: date */
            promisedOn: string | null;
            reasons: string;
            /** @enum {string} */
            reply: "accepted" | "accepted_in_part" | "refused";
        };
        RecommendationReportBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            officeHolder: string;
            text: string;
        };
        RecommendationStepView: {
            /** Format: date-time */
            at: string;
            /** @enum {string|null} */
            language: "en" | "ko" | "es" | "ar" | null;
            officeHolder: string | null;
            /** Format: date */
            promisedOn: string | null;
            /** @enum {string|null} */
            reply: "accepted" | "accepted_in_part" | "refused" | null;
            /** @enum {string} */
            step: "reply" | "report" | "confirm" | "dispute" | "silent" | "unkept" | "unconfirmed";
            text: string | null;
        };
        RecommendationView: {
            acts: ("reply" | "report" | "confirm")[];
            /** Format: uuid */
            claim: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            /** Format: date */
            madeOn: string;
            office: string;
            /** @enum {string|null} */
            owner: "office" | "claimant" | "ombudsperson" | null;
            /** @enum {string|null} */
            reply: "accepted" | "accepted_in_part" | "refused" | null;
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            /** @enum {string} */
            state: "waiting" | "silent" | "promised" | "unkept" | "reported" | "confirmed" | "unconfirmed" | "refused";
            steps: components["schemas"]["RecommendationStepView"][];
            summary: string;
            text: string;
            watched: boolean;
        };
        RecordedSumView: {
            amounts: components["schemas"]["AmountsView"];
            /** @enum {string} */
            direction: "expenditure" | "revenue";
            lineCount: number;
        };
        RegisterBody: {
            districtCode?: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            password: string;
            penName: string;
        };
        RelatedProposalView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            cause: "merged" | "split";
            language: string;
            reference: string;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            title: string | null;
        };
        ReleasedCountsView: {
            byAbout: components["schemas"]["ClaimCountView"][];
            byFinding: components["schemas"]["ClaimCountView"][];
            byRight: components["schemas"]["ClaimCountView"][];
            medianDays: number | null;
            /** Format: date */
            releasedOn: string;
            total: number;
        };
        ReleasedRatingsView: {
            affected: components["schemas"]["AffectedRatingsView"] | null;
            dontKnowShare: number;
            histogram: number[] | null;
            /** @enum {string|null} */
            line: "shared" | "mixed" | "divided" | null;
            median: number | null;
            n: number;
            /** Format: date */
            on: string;
            polarisation: number | null;
            sign: number | null;
        };
        RemedyBody: {
            /** Format: uuid */
            appealId?: string;
        };
        ReopeningBody: {
            change: string;
        };
        ReplyBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            text: string;
        };
        ReplyPage: {
            argument: components["schemas"]["ArgumentView"];
            items: components["schemas"]["ReplyView"][];
            nextCursor: string | null;
            open: boolean;
        };
        ReplyView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AuthorView"];
            /** Format: date-time */
            coveredAt: string | null;
            /** @enum {string|null} */
            coveredFor: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | null;
            helpful: number;
            helpsMe: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            mine: boolean;
            /** Format: date-time */
            takenBackAt: string | null;
            text: string | null;
            /** @enum {string} */
            voice: "author" | "office" | "resident";
        };
        ReportBody: {
            /** @enum {string} */
            kind: "proposal" | "argument" | "amendment" | "attachment" | "statement" | "merging" | "splitting" | "imported_comment" | "question" | "claim" | "appeal" | "changed_facts" | "author_answer" | "delivery_check" | "delivery_grade";
            note?: string;
            /** @enum {string} */
            reason: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | "off_topic" | "other";
            /** Format: uuid */
            thing: string;
        };
        ReportedPromiseView: {
            demo: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            late: number;
            less: components["schemas"]["AmountsOfSideView"];
            milestones: number;
            more: components["schemas"]["AmountsOfSideView"];
            office: string | null;
            reached: number;
            reference: string;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            title: string;
        };
        ReportedView: {
            /** Format: date-time */
            at: string;
            bySystem: boolean;
            note: string | null;
            /** @enum {string} */
            reason: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal" | "off_topic" | "other";
        };
        ResponseDraftBody: {
            acceptedMoves: components["schemas"]["MoveBody"][];
            alternative: string;
            appealRoute: string;
            /** Format: date */
            appealUntil: string | null;
            budgetStage: string;
            /** @enum {string|null} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned" | null;
            /** Format: date */
            deferredUntil: string | null;
            evidence: {
                [key: string]: string;
            };
            explanation: string;
            figures: components["schemas"]["AnswerFigureBody"][];
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            lineReasons?: {
                [key: string]: string;
            };
            nextStep: string;
            /** Format: date */
            nextStepOn: string | null;
            office: string;
            officeHolder: string;
            ownWords?: string;
            parts: components["schemas"]["AnswerPartBody"][];
            /** @enum {string|null} */
            reasonCode: "competence" | "law" | "no_free_money" | "earmarked" | "rights_harm" | "cost_cap" | "infeasible" | "running_cost" | "already_done" | "already_planned" | "duplicate" | "insufficient_information" | "out_of_scope" | "policy_choice" | null;
            replies?: components["schemas"]["QuestionReplyBody"][];
            translations: components["schemas"]["AnswerTranslationBody"][];
        };
        ResponseDraftView: {
            /** Format: uuid */
            batch: string | null;
            /** Format: date-time */
            changedAt: string | null;
            changedBy: string | null;
            content: components["schemas"]["ResponseDraftBody"];
            decisions: ("accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned")[];
            /** Format: date */
            earliestAppealEnd: string | null;
            effects: components["schemas"]["AnswerEffectView"][];
            gaps: components["schemas"]["AnswerGapView"][];
            lines: components["schemas"]["AnswerLineView"][];
            replies: components["schemas"]["QuestionReplyBody"][];
            revision: number;
            secondEyes: components["schemas"]["SecondEyesView"];
        };
        ResponseFiguresView: {
            offices: components["schemas"]["ResponseFigureView"][];
            /** Format: date */
            on: string;
            whole: components["schemas"]["ResponseFigureView"];
        };
        ResponseFigureView: {
            answered: number;
            answeredInTime: number;
            days: number[];
            decisions: components["schemas"]["DecisionCountView"][];
            medianDays: number | null;
            office: string | null;
            overdue: number;
            owed: number;
        };
        ResponseRefusalView: {
            /** @enum {string} */
            action: "acknowledge" | "take_up" | "extend" | "answer" | "report" | "check";
            code: string;
            title: string;
        };
        ResultAuditView: {
            byDistrict: components["schemas"]["DistrictSpendingView"][];
            fromWorstOff: components["schemas"]["PlaceInRowView"][];
            passedOver: components["schemas"]["PassedOverView"][];
            unserved: number;
            voters: number;
        };
        ReviewNoteBody: {
            text: string;
        };
        ReviewNoteView: {
            /** Format: date-time */
            at: string;
            by: string;
            text: string;
        };
        RightCardView: {
            articles: components["schemas"]["ArticleView"][];
            /** @enum {string} */
            code: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            money: components["schemas"]["AttributedView"] | null;
            name: string;
            plain: string;
        };
        RightEffectView: {
            afterMove: components["schemas"]["AfterMoveView"] | null;
            net: components["schemas"]["WireMoney"];
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
        };
        RightListView: {
            notAttributed: components["schemas"]["AttributedView"] | null;
            rights: components["schemas"]["RightCardView"][];
            total: components["schemas"]["AttributedView"] | null;
            unclassified: components["schemas"]["AttributedView"] | null;
            version: components["schemas"]["BudgetVersionView"] | null;
        };
        RightPartView: {
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            tally: components["schemas"]["AnswerTallyView"];
        };
        RightRatingsView: {
            answersSoFar: number;
            /** Format: date-time */
            harmFlaggedAt: string | null;
            released: components["schemas"]["ReleasedRatingsView"] | null;
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
        };
        RightView: {
            articles: components["schemas"]["ArticleView"][];
            /** @enum {string} */
            code: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            example: string;
            indicators: components["schemas"]["IndicatorTableView"][];
            lines: components["schemas"]["ServingLineView"][];
            money: components["schemas"]["AttributedView"] | null;
            name: string;
            plain: string;
            question: string;
            years: components["schemas"]["RightYearView"][];
        };
        RightYearView: {
            amounts: components["schemas"]["AmountsView"];
            perResident: components["schemas"]["AmountsView"];
            share: number | null;
            version: components["schemas"]["BudgetVersionView"];
        };
        RoleChangeView: {
            /** Format: date-time */
            at: string;
            given: boolean;
            /** Format: uuid */
            id: string;
            penName: string | null;
            reason: string;
            /** @enum {string} */
            role: "staff" | "facilitator" | "administrator" | "committee" | "ombudsperson";
        };
        RoleGrantBody: {
            /** Format: email */
            email: string;
            reason: string;
            /** @enum {string} */
            role: "staff" | "facilitator" | "administrator" | "committee" | "ombudsperson";
        };
        RoleHoldersView: {
            changes: components["schemas"]["RoleChangeView"][];
            holders: components["schemas"]["RoleHolderView"][];
        };
        RoleHolderView: {
            demo: boolean;
            mine: boolean;
            penName: string;
            /** Format: uuid */
            personId: string;
            roles: ("staff" | "facilitator" | "administrator" | "committee" | "ombudsperson")[];
        };
        RoleWithdrawalBody: {
            /** Format: uuid */
            person: string;
            reason: string;
            /** @enum {string} */
            role: "staff" | "facilitator" | "administrator" | "committee" | "ombudsperson";
        };
        RowErrorGroupView: {
            code: string;
            column: number | null;
            count: number;
            examples: components["schemas"]["RowErrorView"][];
            heading: string | null;
            title: string;
        };
        RowErrorView: {
            column: number | null;
            /** @enum {string|null} */
            field: "bodyCode" | "departmentCode" | "programmeCode" | "chapterCode" | "economicCode" | "functionCode" | "districtCode" | "fundCode" | "bodyName" | "departmentName" | "programmeName" | "chapterName" | "economicName" | "functionName" | "districtName" | "fundName" | "initial" | "modification" | "final" | "authorised" | "committed" | "executed" | "paid" | "direction" | "elimination" | "fiscalYear" | "cofog" | "rigidity" | "equality" | null;
            heading: string | null;
            row: number;
            value: string;
        };
        RowsToMendPage: {
            items: components["schemas"]["RowToMendView"][];
            nextCursor: string | null;
        };
        RowToMendView: {
            cells: string[];
            faults: components["schemas"]["CellFaultView"][];
            row: number;
        };
        RuleCap: {
            atMost: string;
            name: string;
            /** @enum {string} */
            of: "category" | "area";
        };
        RuleConditions: {
            areas?: components["schemas"]["AreaFund"][];
            ballots?: components["schemas"]["BallotLimits"];
            caps?: components["schemas"]["RuleCap"][];
            /** @enum {string} */
            comparison?: "with-greedy";
            exclusions?: components["schemas"]["ExclusionGroup"][];
            thresholds?: components["schemas"]["RuleThresholds"];
        };
        RuleThresholds: {
            shareOfBallots?: number;
            votes?: number;
            votesPerCost?: components["schemas"]["VotesPerCost"];
        };
        RuleTrialBody: {
            rule: components["schemas"]["AllocationRuleBody"];
        };
        RuleTrialView: {
            effects: components["schemas"]["TriedRuleView"][];
            fundsLeftOut: boolean;
            last: components["schemas"]["LastElectionView"] | null;
        };
        SaidBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            text: string;
        };
        SaidTagView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            field: "cofog" | "rigidity" | "equality" | "district" | "fund" | "weights";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            penName: string | null;
            reason: string;
            role: string;
            tagging: number;
            value: string;
        };
        ScreeningBody: {
            passage?: string;
            /** @enum {string} */
            reason?: "personal_data" | "incitement" | "accusation" | "advertising" | "unreadable";
            /** @enum {string} */
            verdict: "publish" | "send_back";
        };
        ScreeningQueueView: {
            items: components["schemas"]["ProposalCardView"][];
        };
        SecondEyesBody: {
            /** @enum {string} */
            verdict: "sign" | "return";
        };
        SecondEyesView: {
            colleague: string | null;
            colleagues: components["schemas"]["ColleagueView"][];
            mine: boolean;
            needed: boolean;
            publishedIn: string | null;
            /** @enum {string} */
            state: "none" | "waits" | "approved" | "returned" | "void";
            words: string | null;
        };
        SeenAnswerBody: {
            proposal: string;
            revision: number;
        };
        SeenView: {
            /** Format: date */
            happenedOn: string | null;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            place: string | null;
        };
        SentBackView: {
            /** Format: date-time */
            at: string;
            passage: string;
            /** @enum {string} */
            reason: "personal_data" | "incitement" | "accusation" | "advertising" | "unreadable";
        };
        SentInvitationView: {
            /** Format: date-time */
            at: string;
            byMail: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "accepted" | "declined" | "taken_back";
        };
        SeriesView: {
            district: string | null;
            group: string | null;
            place: number | null;
            /** @enum {string} */
            standing: "value" | "zero" | "old" | "hidden" | "never-collected";
            values: components["schemas"]["IndicatorValueView"][];
        };
        ServedRightView: {
            amount: components["schemas"]["WireMoney"];
            /** @enum {string} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            weight: number;
        };
        ServingLineView: {
            chapter: components["schemas"]["ClassifiedView"] | null;
            code: string;
            department: components["schemas"]["ClassifiedView"] | null;
            economic: components["schemas"]["ClassifiedView"] | null;
            programme: components["schemas"]["ClassifiedView"] | null;
            served: components["schemas"]["WireMoney"];
            weight: number;
            whole: components["schemas"]["WireMoney"];
        };
        SessionView: {
            person: components["schemas"]["PersonView"] | null;
        };
        SettlementAnswerBody: {
            agrees: boolean;
        };
        SeverityBody: {
            likelihood: number;
            remediability: number;
            scale: number;
            scope: number;
        };
        ShapesTakenView: {
            districts: number;
            missing: string[];
            points: number;
        };
        SheetListView: {
            items: components["schemas"]["SheetView"][];
        };
        SheetRowView: {
            cells: string[];
        };
        SheetView: {
            hidden: boolean;
            name: string;
            rows: components["schemas"]["SheetRowView"][];
        };
        ShippedTemplateView: {
            /** @enum {string} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned";
            texts: components["schemas"]["AnswerTemplateTextBody"][];
        };
        SignInBody: {
            /** Format: email */
            email: string;
            password: string;
        };
        SilentProposalView: {
            daysLate: number;
            demo: boolean;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            office: string | null;
            /** Format: date */
            owedOn: string | null;
            reference: string;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            title: string;
        };
        SimilarProposalsView: {
            items: components["schemas"]["SimilarProposalView"][];
        };
        SimilarProposalView: {
            amount: components["schemas"]["WireMoney"] | null;
            daysLate: number;
            demo: boolean;
            districtCode: string | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: date-time */
            enteredAt: string;
            gaining: ("EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE")[];
            givesMostTo: components["schemas"]["MoveView"] | null;
            /** Format: uuid */
            id: string;
            importedFrom: string | null;
            /** @enum {string} */
            kind: "reallocation" | "policy" | "remedy";
            language: string;
            losing: ("EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE")[];
            moveCount: number;
            reference: string | null;
            sharedLines: string[];
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            /** Format: date-time */
            submittedAt: string | null;
            supporters: number;
            supportThreshold: number;
            takesMostFrom: components["schemas"]["MoveView"] | null;
            title: string;
        };
        SourceFileView: {
            name: string;
            sha256: string;
            size: number;
        };
        SourceLineView: {
            appropriation: components["schemas"]["WireMoney"];
            asked: components["schemas"]["WireMoney"];
            committed: components["schemas"]["WireMoney"];
            earmarked: components["schemas"]["WireMoney"];
            free: components["schemas"]["WireMoney"];
            line: string;
            name: string;
            short: components["schemas"]["WireMoney"];
        };
        SplittingBody: {
            parts: components["schemas"]["PartBody"][];
            why: string;
        };
        SplittingsView: {
            items: components["schemas"]["SplittingView"][];
            maySplit: boolean;
        };
        SplittingView: {
            asksMe: boolean;
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            closedAt: string | null;
            /** Format: date-time */
            closesAt: string | null;
            /** Format: uuid */
            id: string;
            mayTakeBack: boolean;
            myParts: number[] | null;
            parts: components["schemas"]["PartView"][];
            /** @enum {string} */
            state: "asked" | "done" | "taken_back" | "lapsed";
            why: string;
        };
        SplittingVoiceBody: {
            parts: number[];
        };
        StanceBody: {
            /** @enum {string} */
            stance: "agree" | "disagree" | "pass";
        };
        StanceCountsView: {
            agree: number;
            disagree: number;
            pass: number;
        };
        StatementBody: {
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            table?: string;
            text: string;
        };
        StatementByGroupView: {
            byGroup: components["schemas"]["StanceCountsView"][];
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            number: number;
            /** @enum {string|null} */
            side: "agree" | "disagree" | null;
            text: string | null;
        };
        StatementCountsBody: {
            agree: number;
            disagree: number;
            harmFlagged?: boolean;
            pass: number;
        };
        StatementView: {
            counts: components["schemas"]["StatementCountsBody"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            /** @enum {string|null} */
            standing: "shared" | "minority" | "not_kept" | null;
            /** Format: uuid */
            supersededBy: string | null;
            /** Format: uuid */
            supersedes: string | null;
            table: string | null;
            text: string;
        };
        StepCountView: {
            count: number;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
        };
        StopAtMisfit: {
            topUp?: components["schemas"]["TopUp"];
        };
        SuggestionListView: {
            items: components["schemas"]["SuggestionView"][];
            more: number;
            revision: number;
            silent: components["schemas"]["WireMoney"];
            suggested: components["schemas"]["WireMoney"];
            version: components["schemas"]["BudgetVersionView"];
        };
        SuggestionView: {
            amount: components["schemas"]["WireMoney"];
            because: components["schemas"]["SuggestionWordView"][];
            cofog: components["schemas"]["ClassifiedView"];
            department: string | null;
            lines: number;
            names: {
                [key: string]: string;
            };
            others: components["schemas"]["ClassifiedView"][];
            part: string;
        };
        SuggestionWordView: {
            /** @enum {string} */
            in: "programme" | "function" | "department" | "body" | "economic" | "chapter";
            word: string;
        };
        SuspectedTotalView: {
            initial: components["schemas"]["WireMoney"] | null;
            row: number;
            /** @enum {string} */
            sign: "says-total" | "repeats-sum-above" | "sums-rows-below" | "no-amount";
            text: string;
        };
        TagBody: {
            /** @enum {string} */
            field: "cofog" | "rigidity" | "equality" | "district" | "fund" | "weights";
            value: string | null;
        };
        TagChoicesView: {
            chapters: components["schemas"]["ChoiceView"][];
            departments: components["schemas"]["ChoiceView"][];
            districts: components["schemas"]["ClassifiedView"][];
            functions: components["schemas"]["ClassifiedView"][];
            programmes: components["schemas"]["ChoiceView"][];
        };
        TaggingBody: {
            asSuggested: boolean;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            lines: components["schemas"]["LineChoiceBody"];
            reason: string;
            revision: number;
            tags: components["schemas"]["TagBody"][];
        };
        TaggingPage: {
            items: components["schemas"]["TaggingView"][];
            nextCursor: string | null;
        };
        TaggingPreviewBody: {
            asSuggested: boolean;
            lines: components["schemas"]["LineChoiceBody"];
            tags: components["schemas"]["TagBody"][];
        };
        TaggingPreviewView: {
            amount: components["schemas"]["WireMoney"];
            changedLines: number;
            coverage: components["schemas"]["CoverageChangeView"][];
            lineCount: number;
            otherVersions: number;
            revision: number;
        };
        TaggingView: {
            amount: components["schemas"]["WireMoney"];
            /** Format: date-time */
            at: string;
            coverage: components["schemas"]["CoverageChangeView"][];
            demo: boolean;
            fiscalYear: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "tags" | "suggestions" | "mapping" | "undoing";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            lineCount: number;
            number: number;
            penName: string | null;
            reason: string;
            role: string;
            tags: components["schemas"]["TagBody"][];
            undoes: number | null;
            undoneBy: number | null;
        };
        TagLinesView: {
            amount: components["schemas"]["WireMoney"];
            items: components["schemas"]["TagLineView"][];
            lineCount: number;
            nextCursor: string | null;
            version: components["schemas"]["BudgetVersionView"];
        };
        TagLineView: {
            amount: components["schemas"]["WireMoney"];
            chapter: components["schemas"]["ClassifiedView"] | null;
            code: string;
            department: components["schemas"]["ClassifiedView"] | null;
            /** @enum {string} */
            direction: "expenditure" | "revenue";
            economic: components["schemas"]["ClassifiedView"] | null;
            elimination: boolean;
            known: components["schemas"]["KnownTagView"][];
            programme: components["schemas"]["ClassifiedView"] | null;
        };
        TextChangeView: {
            after: string | null;
            before: string | null;
            /** @enum {string} */
            field: "title" | "problem" | "change" | "whoIsAffected" | "howOneWouldKnow" | "pastWrong" | "whoWouldLose";
        };
        ThingDecisionBody: {
            explanation: string;
            passages?: string[];
            /** @enum {string} */
            reason?: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal";
            /** @enum {string} */
            verdict: "keep" | "warn" | "cover";
            /** @enum {string} */
            warning?: "violence" | "sexual_violence" | "self_harm" | "hateful_words";
        };
        ThingFileView: {
            height: number | null;
            /** @enum {string} */
            kind: "picture" | "document";
            width: number | null;
            widths: number[];
        };
        ThingView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "proposal" | "argument" | "amendment" | "attachment" | "statement" | "merging" | "splitting" | "imported_comment" | "question" | "claim" | "appeal" | "changed_facts" | "author_answer" | "delivery_check" | "delivery_grade";
            language: string;
            mine: boolean;
            place: components["schemas"]["PlaceView"];
            reportedByMe: boolean;
            texts: string[];
        };
        ThresholdChangeView: {
            /** Format: date-time */
            at: string;
            author: string;
            bounds: number[] | null;
            reason: string;
        };
        ThresholdsBody: {
            bounds: number[] | null;
            reason: string;
        };
        TieBreakBody: {
            /** @enum {string} */
            by: "id" | "cost-votes-lot";
            seed?: string;
        };
        TieBreakView: {
            /** @enum {string} */
            by: "id" | "cost-votes-lot";
            seed: string | null;
        };
        TimeLimitsBody: {
            closedWeekdays: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
            holidays: components["schemas"]["HolidayBody"][];
            limits: components["schemas"]["TimeLimitWishBody"][];
            publishedIn: string;
        };
        TimeLimitsView: {
            closedWeekdays: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
            holidays: components["schemas"]["HolidayView"][];
            limits: components["schemas"]["TimeLimitView"][];
            publishedIn: string | null;
            revision: number;
        };
        TimeLimitView: {
            days: number;
            defaultDays: number;
            /** @enum {string} */
            limit: "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "withdrawn" | "decision_after_report" | "decision_on_reentry" | "extension" | "waiting_for_author";
            publishedRule: string | null;
        };
        TimeLimitWishBody: {
            days: number;
            /** @enum {string} */
            limit: "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "withdrawn" | "decision_after_report" | "decision_on_reentry" | "extension" | "waiting_for_author";
            publishedRule?: string;
        };
        TimelineEntryView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["AuthorView"] | null;
            facts: Record<string, never>;
            name: string;
            role: string;
        };
        TimelineView: {
            items: components["schemas"]["TimelineEntryView"][];
        };
        TopUp: {
            fromPercent: number;
            reserve: string;
        };
        TrackedPage: {
            items: components["schemas"]["TrackedProposalView"][];
            nextCursor: string | null;
        };
        TrackedProposalView: {
            /** Format: date-time */
            answeredAt: string | null;
            answeredLateDays: number | null;
            daysLate: number;
            daysLeft: number | null;
            /** @enum {string|null} */
            decision: "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "abandoned" | null;
            demo: boolean;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "overdue" | "due" | "answered";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            office: string | null;
            officeHolder: string | null;
            /** @enum {string|null} */
            owedIn: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn" | null;
            /** Format: date */
            owedOn: string | null;
            reference: string;
            seen: components["schemas"]["SeenView"] | null;
            /** @enum {string} */
            state: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            /** Format: date */
            thresholdMetOn: string | null;
            title: string;
        };
        TransferBody: {
            body: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            proof: string;
        };
        TransferView: {
            /** Format: date-time */
            at: string;
            body: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            proof: string;
        };
        TriedRuleView: {
            added: string[];
            chosen: boolean;
            funded: string[];
            left: components["schemas"]["WireMoney"];
            lost: string[];
            passedOver: string[];
            rule: components["schemas"]["AllocationRuleView"];
            served: number;
            spent: components["schemas"]["WireMoney"];
        };
        ValueRowErrorView: {
            cell: string;
            column: number;
            /** @enum {string} */
            fault: "code-unknown" | "code-missing" | "year-malformed" | "group-unknown" | "district-unknown" | "number-unreadable" | "number-missing" | "decimal-mark-unclear" | "out-of-range" | "count-malformed" | "count-needed" | "quality-unknown" | "source-missing" | "link-malformed" | "twice";
            heading: string;
            row: number;
        };
        ValuesPreviewView: {
            added: number;
            codes: string[];
            corrected: number;
            /** @enum {string} */
            decimalMark: "." | ",";
            errors: components["schemas"]["ValueRowErrorView"][];
            faults: number;
            hidden: number;
            ignored: string[];
            /** @enum {string} */
            layout: "long" | "years" | "indicators";
            notCounted: number;
            unchanged: number;
        };
        ValuesTakenView: {
            added: number;
            corrected: number;
            unchanged: number;
        };
        VersionTextView: {
            /** @enum {string} */
            field: "title" | "problem" | "change" | "whoIsAffected" | "howOneWouldKnow" | "pastWrong" | "whoWouldLose";
            text: string;
        };
        VotesBody: {
            abstained: number;
            against: number;
            inFavour: number;
        };
        VotesPerCost: {
            per: string;
            votes: number;
        };
        VotesView: {
            abstained: number;
            against: number;
            inFavour: number;
        };
        WatchedView: {
            days: number;
            id: string;
            /** @enum {string} */
            kind: "answer" | "promise" | "recommendation";
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            office: string | null;
            page: string;
            /** @enum {string} */
            reason: "unanswered" | "stalled" | "silent" | "unkept";
            reference: string | null;
            /** @enum {string|null} */
            right: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE" | null;
            /** Format: date */
            since: string;
            title: string;
        };
        WatchListView: {
            city: string;
            items: components["schemas"]["WatchedView"][];
            licence: string;
            /** Format: date */
            on: string;
        };
        WireMoney: {
            currency: string;
            minor: string;
        };
        WitnessBody: {
            key: string;
            publishedRule: string;
            who: string;
        };
        WitnessDismissalBody: {
            because: string;
        };
        WitnessListView: {
            items: components["schemas"]["WitnessView"][];
        };
        WitnessView: {
            /** Format: date-time */
            dismissedAt: string | null;
            dismissedBecause: string | null;
            /** Format: uuid */
            id: string;
            key: string;
            name: string;
            /** Format: date-time */
            namedAt: string;
            publishedRule: string;
            /** Format: date-time */
            seenAt: string | null;
            size: number | null;
            who: string;
        };
        YearAmountsView: {
            amounts: components["schemas"]["AmountsView"];
            fiscalYear: number;
            perResident: components["schemas"]["AmountsView"];
            realPerResident: components["schemas"]["WireMoney"] | null;
        };
        YearlyReportView: {
            claims: components["schemas"]["ClaimsInYearView"];
            districts: components["schemas"]["DistrictPartView"][];
            groups: components["schemas"]["GroupPartView"][];
            offices: components["schemas"]["OfficePartView"][];
            /** Format: date */
            on: string;
            promises: components["schemas"]["ReportedPromiseView"][];
            reasons: components["schemas"]["ReasonCountView"][];
            rights: components["schemas"]["RightPartView"][];
            silent: components["schemas"]["SilentProposalView"][];
            steps: components["schemas"]["StepCountView"][];
            whole: components["schemas"]["AnswerTallyView"];
            year: number;
            years: number[];
        };
    };
    responses: {
        /** @description Refused. `code` and `type` say why, `title` says it in the language of `Accept-Language`. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Interface.page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Interface.style": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Health.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Health.metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Interface.document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cities.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityListView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    "Cities.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Assemblies.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                time?: "coming" | "past";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssemblyPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Convening.announce": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssemblyBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Assemblies.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssemblyView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Convening.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssemblyBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recording.agenda": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recording.count": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Assemblies.calendar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Convening.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancellationBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Convening.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recording.record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recording.correct": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
                decision: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Convening.openMinutes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Convening.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Convening.sign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recording.write": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recording.reword": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recording.countAnswers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementCountsBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recording.supersede": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assembly: string;
                city: string;
                statement: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatementBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Authors.invitation": {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Authors.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAnswerBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportListView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportStartBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.setControlTotals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlTotalsBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.changeCover": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportCoverBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.upload": {
        parameters: {
            query: {
                direction: "expenditure" | "revenue";
                elimination?: "true" | "false" | "1" | "0";
                profile?: string;
            };
            header?: never;
            path: {
                city: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.removeFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                file: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.changeDialect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                file: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialectBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.errors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                file: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Mending.mended": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                file: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MendedCellListView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Mending.mend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                file: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MendedCellsBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Mending.mendRows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                file: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MendedRowsView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "NamedProfiles.keep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                file: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileNameBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.changeReading": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                file: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileReadingBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.readAgain": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                file: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken on; the answer comes another way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.stopReading": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                file: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Mending.rowsToMend": {
        parameters: {
            query?: {
                cause?: string;
                column?: number;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
                file: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowsToMendPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.sheets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                file: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetListView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.progress": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProgressView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetImports.stopPublishing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Budgets.line": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLineView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "LineProposals.of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineProposalsView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "BudgetRecords.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetRecordListView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Budgets.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetVersionListView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Comparison.feed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Budgets.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetVersionView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Comparison.changes": {
        parameters: {
            query?: {
                cursor?: string;
                direction?: "expenditure" | "revenue";
                limit?: number;
                phase?: "initial" | "final" | "executed";
                since?: string;
            };
            header?: never;
            path: {
                city: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Comparison.changesCsv": {
        parameters: {
            query?: {
                cursor?: string;
                direction?: "expenditure" | "revenue";
                limit?: number;
                phase?: "initial" | "final" | "executed";
                since?: string;
            };
            header?: never;
            path: {
                city: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Checks.cutsOf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CutListView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "OpenData.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenDataView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "OpenData.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                file: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Budgets.groupsOf": {
        parameters: {
            query: {
                by: "area" | "policy" | "group" | "programme" | "body" | "department" | "district" | "chapter" | "economic";
                cursor?: string;
                direction?: "expenditure" | "revenue";
                language?: "en" | "ko" | "es" | "ar";
                limit?: number;
                phase?: "initial" | "final" | "executed";
                within?: string[];
            };
            header?: never;
            path: {
                city: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetGroupsView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Budgets.groupsCsv": {
        parameters: {
            query: {
                by: "area" | "policy" | "group" | "programme" | "body" | "department" | "district" | "chapter" | "economic";
                cursor?: string;
                direction?: "expenditure" | "revenue";
                language?: "en" | "ko" | "es" | "ar";
                limit?: number;
                phase?: "initial" | "final" | "executed";
                within?: string[];
            };
            header?: never;
            path: {
                city: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Checks.justify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JustificationBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Budgets.linesOf": {
        parameters: {
            query?: {
                cursor?: string;
                direction?: "expenditure" | "revenue";
                eliminations?: "true" | "false" | "1" | "0";
                language?: "en" | "ko" | "es" | "ar";
                limit?: number;
                phase?: "initial" | "final" | "executed";
                within?: string[];
            };
            header?: never;
            path: {
                city: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetLinesView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Budgets.linesCsv": {
        parameters: {
            query?: {
                cursor?: string;
                direction?: "expenditure" | "revenue";
                eliminations?: "true" | "false" | "1" | "0";
                language?: "en" | "ko" | "es" | "ar";
                limit?: number;
                phase?: "initial" | "final" | "executed";
                within?: string[];
            };
            header?: never;
            path: {
                city: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Budgets.search": {
        parameters: {
            query: {
                cursor?: string;
                direction?: "expenditure" | "revenue";
                language?: "en" | "ko" | "es" | "ar";
                limit?: number;
                phase?: "initial" | "final" | "executed";
                q: string;
                within?: string[];
            };
            header?: never;
            path: {
                city: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetSearchView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Budgets.source": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetSourceView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Budgets.sideBySide": {
        parameters: {
            query: {
                by: "area" | "policy" | "group" | "programme" | "body" | "department" | "district" | "chapter" | "economic";
                cursor?: string;
                direction?: "expenditure" | "revenue";
                language?: "en" | "ko" | "es" | "ar";
                limit?: number;
                phase?: "initial" | "final" | "executed";
                within?: string[];
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetYearsView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Bundles.list": {
        parameters: {
            query?: {
                line?: string;
                proposal?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundlesView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Checks.list": {
        parameters: {
            query?: {
                level?: "severe" | "concern" | "not_computable" | "watch" | "ok" | "info";
                line?: string;
                right?: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
                version?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingListView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Checks.detail": {
        parameters: {
            query?: {
                level?: "severe" | "concern" | "not_computable" | "watch" | "ok" | "info";
                line?: string;
                right?: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
                version?: string;
            };
            header?: never;
            path: {
                check: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Checks.findingsCsv": {
        parameters: {
            query?: {
                level?: "severe" | "concern" | "not_computable" | "watch" | "ok" | "info";
                line?: string;
                right?: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
                version?: string;
            };
            header?: never;
            path: {
                check: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Checks.setThresholds": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThresholdsBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Claims.list": {
        parameters: {
            query?: {
                about?: "decision" | "delivery" | "line";
                cursor?: string;
                key?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Claims.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Claims.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ClaimsDesk.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimWordsBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Claims.erase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ClaimsDesk.whole": {
        parameters: {
            query: {
                why: "acknowledge" | "examine" | "find" | "follow_up" | "claimant_asked" | "handing_over";
            };
            header?: never;
            path: {
                city: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ClaimsDesk.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimFindingBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ClaimsDesk.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimInquiryBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ClaimsDesk.offer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimWordsBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ClaimsDesk.recommend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Claims.settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettlementAnswerBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Claims.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Claims.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                claim: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimWordsBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Claims.asked": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeClaimsView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Claims.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                inquiry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimWordsBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ClaimsDesk.onDesk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDeskView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Claims.counted": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimFiguresView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Claims.mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnClaimsView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Claims.subject": {
        parameters: {
            query: {
                about: "decision" | "delivery" | "line";
                key: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimSubjectView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Taggings.choices": {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagChoicesView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Classification.coverage": {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Classification.line": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineTagsView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Taggings.lines": {
        parameters: {
            query?: {
                atLeast?: string;
                cursor?: string;
                direction?: "expenditure" | "revenue";
                fresh?: "true" | "false" | "1" | "0";
                language?: "en" | "ko" | "es" | "ar";
                limit?: number;
                phase?: "initial" | "final" | "executed";
                q?: string;
                unknown?: "cofog" | "rigidity" | "equality" | "district" | "fund" | "weights";
                version?: string;
                within?: string[];
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagLinesView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Taggings.previewMapping": {
        parameters: {
            query?: {
                version?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingPreviewView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Classification.mappingCsv": {
        parameters: {
            query?: {
                by?: "line" | "programme";
                version?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Taggings.takeMapping": {
        parameters: {
            query: {
                language: "en" | "ko" | "es" | "ar";
                reason: string;
                revision: string;
                version?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Taggings.suggestions": {
        parameters: {
            query?: {
                atLeast?: string;
                cursor?: string;
                direction?: "expenditure" | "revenue";
                fresh?: "true" | "false" | "1" | "0";
                language?: "en" | "ko" | "es" | "ar";
                limit?: number;
                phase?: "initial" | "final" | "executed";
                q?: string;
                unknown?: "cofog" | "rigidity" | "equality" | "district" | "fund" | "weights";
                version?: string;
                within?: string[];
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionListView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Taggings.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaggingPreviewBody"];
            };
        };
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaggingPreviewView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Classification.history": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaggingPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Taggings.tag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaggingBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Classification.linesCsv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                tagging: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Taggings.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                tagging: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Cycles.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleListView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Cycles.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CycleBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Cycles.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Days.ofCycle": {
        parameters: {
            query?: {
                language?: "en" | "ko" | "es" | "ar";
            };
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Cycles.changePhases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhasesBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Licence.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataLicenceView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Licence.choose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DataLicenceBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Debates.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "closed";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebatePage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Debates.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DebateBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Debates.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                debate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebateView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Days.ofDebate": {
        parameters: {
            query?: {
                language?: "en" | "ko" | "es" | "ar";
            };
            header?: never;
            path: {
                city: string;
                debate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Debates.groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                debate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionGroupsView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Debates.report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                debate: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DebateReportBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "DebateStatements.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                order?: "agreed" | "newest";
            };
            header?: never;
            path: {
                city: string;
                debate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebateStatementPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "DebateStatements.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                debate: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DebateStatementBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "DebateStatements.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                debate: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebateStatementView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "DebateStatements.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                debate: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StanceBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "DebateStatements.takeNone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                debate: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "DebateStatements.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                debate: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Follows.setDigest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DigestBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Follows.stopOf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestStopView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Follows.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Shapes.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictShapesView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Shapes.draw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShapesTakenView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Shapes.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": Record<string, never>;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Indicators.districts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictListView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Indicators.district": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                district: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictDetailView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Elections.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionListView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ElectionSetting.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewElectionBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Elections.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ElectionSetting.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ElectionBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Ballots.mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyBallotView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Ballots.cast": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastBody"];
            };
        };
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Counting.ballotFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ElectionSetting.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ElectionSetting.freeze": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ElectionSetting.open": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ElectionSetting.proposals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BallotProposalsView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Counting.results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ElectionResultsView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Counting.resultsTable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Counting.districtsTable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Counting.fundsTable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Counting.rulesTable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Counting.servedTable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ElectionSetting.tryRule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleTrialBody"];
            };
        };
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTrialView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Elections.ruleFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Counting.tally": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cycle: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "FactImports.take": {
        parameters: {
            query?: {
                decimal?: "." | ",";
                source?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsTakenView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "FactImports.preview": {
        parameters: {
            query?: {
                decimal?: "." | ",";
                source?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsPreviewView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Checks.recorded": {
        parameters: {
            query?: {
                kind?: "population" | "price-index" | "deprivation-indicator" | "quality-indicator" | "own-revenue-chapters" | "interest-chapters" | "repayment-chapters" | "peer-own-revenue" | "target" | "peer-value" | "lowest-value" | "people-below-floor" | "cost-of-floor" | "floor-programmes" | "group-population" | "group-benefit" | "whole-benefit" | "charge-paid" | "income-of-fifth" | "affordable-share" | "document-published" | "document-on-time" | "document-machine-readable";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CityFactListView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Checks.record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CityFactsBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Feasibility.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                whose?: "mine" | "nobodys" | "second_eyes";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeasibilityPage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Follows.mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowsView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Follows.following": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                key: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowingView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Follows.follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                key: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Follows.unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                key: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Groups.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriorityGroupListView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Groups.write": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                group: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriorityGroupBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "HearingDesk.waiting": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearingDeskView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ImportProfiles.all": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProfilesBody"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ImportProfiles.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportProfilesBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Catalogue.list": {
        parameters: {
            query?: {
                right?: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
                show?: "all" | "known" | "unknown";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorCatalogueView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Catalogue.grid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorGridView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Values.take": {
        parameters: {
            query?: {
                because?: string;
                code?: string;
                decimal?: "." | ",";
                licence?: string;
                quality?: "official" | "survey" | "estimated" | "resident-collected";
                source?: string;
                year?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValuesTakenView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Values.preview": {
        parameters: {
            query?: {
                because?: string;
                code?: string;
                decimal?: "." | ",";
                licence?: string;
                quality?: "official" | "survey" | "estimated" | "resident-collected";
                source?: string;
                year?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValuesPreviewView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Catalogue.figures": {
        parameters: {
            query?: {
                code?: string;
                district?: string;
                group?: string;
                year?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorValuesView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Catalogue.file": {
        parameters: {
            query?: {
                code?: string;
                district?: string;
                group?: string;
                year?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Indicators.list": {
        parameters: {
            query?: {
                right?: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorListView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Catalogue.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorDetailView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Values.define": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefinitionBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Values.record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndicatorValueBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValuesTakenView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Joinings.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                joining: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Joinings.say": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                joining: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoiningWordBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "OfficialActs.view": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "OfficialActs.acts": {
        parameters: {
            query?: {
                cursor?: string;
                leaf?: number;
                limit?: number;
                reference?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "OfficialActs.erase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                leaf: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActErasureBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Witnesses.newest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Witnesses.page": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Witnesses.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                size: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Witnesses.cosign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                size: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CosignatureBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "OfficialActs.copy": {
        parameters: {
            query?: {
                from?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": Record<string, never>;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "OfficialActs.consistency": {
        parameters: {
            query: {
                from: number;
                to?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "OfficialActs.inclusion": {
        parameters: {
            query: {
                leaf: number;
                size?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Tiles.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                first: string;
                row: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Tiles.two": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                first: string;
                row: string;
                second: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Tiles.three": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                first: string;
                row: string;
                second: string;
                third: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Tiles.four": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                first: string;
                fourth: string;
                row: string;
                second: string;
                third: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Witnesses.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WitnessListView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Witnesses.name": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WitnessBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Witnesses.dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WitnessDismissalBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "OwnData.mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDataView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Belonging.mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BelongingView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Belonging.say": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BelongingBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Mergings.offer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergingBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Mergings.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                merging: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergingAnswerBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Mergings.say": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                merging: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergingVoiceBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Mergings.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                merging: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Mergings.preview": {
        parameters: {
            query: {
                from: string;
                into: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergingPreviewView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Covers.queue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealQueueView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Covers.list": {
        parameters: {
            query?: {
                debate?: string;
                proposal?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoversView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Covers.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cover: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverPageView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Covers.appeal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cover: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Covers.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                cover: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealDecisionBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Log.figures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationFiguresView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Log.log": {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "proposal" | "argument" | "amendment" | "attachment" | "statement" | "merging" | "splitting" | "imported_comment" | "question" | "claim" | "appeal" | "changed_facts" | "author_answer" | "delivery_check" | "delivery_grade";
                limit?: number;
                month?: string;
                reason?: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal";
                verdict?: "keep" | "warn" | "cover";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationLogPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Log.csv": {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "proposal" | "argument" | "amendment" | "attachment" | "statement" | "merging" | "splitting" | "imported_comment" | "question" | "claim" | "appeal" | "changed_facts" | "author_answer" | "delivery_check" | "delivery_grade";
                limit?: number;
                month?: string;
                reason?: "personal_data" | "incitement" | "insult" | "threat" | "accusation" | "advertising" | "illegal";
                verdict?: "keep" | "warn" | "cover";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Moderation.mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyModerationView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Moderation.queue": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Moderation.queued": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                kind: string;
                thing: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedThingView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Moderation.report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Log.rules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModerationRulesView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Moderation.thing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                kind: string;
                thing: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThingView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Moderation.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                kind: string;
                thing: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThingDecisionBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "NamedProfiles.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedProfileListView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "NamedProfiles.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamedProfileBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "NamedProfiles.export": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                profile: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedProfileBody"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "NamedProfiles.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                profile: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "NamedProfiles.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                profile: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileNameBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Feeds.news": {
        parameters: {
            query?: {
                language?: "en" | "ko" | "es" | "ar";
            };
            header?: never;
            path: {
                city: string;
                key: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Follows.inbox": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Follows.readAll": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Importing.bringIn": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                process: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalImportBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalImportView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "People.register": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterBody"];
            };
        };
        responses: {
            /** @description Taken on; the answer comes another way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "People.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.list": {
        parameters: {
            query?: {
                cursor?: string;
                district?: string;
                group?: string;
                limit?: number;
                line?: string;
                order?: "newest" | "shuffled" | "most_money";
                origin?: "here" | "older";
                q?: string;
                right?: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
                seed?: string;
                side?: "adds" | "takes";
                stage?: "open" | "collecting" | "waiting" | "late" | "answered" | "delivering" | "over";
                state?: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Feeds.proposals": {
        parameters: {
            query?: {
                district?: string;
                group?: string;
                language?: "en" | "ko" | "es" | "ar";
                line?: string;
                origin?: "here" | "older";
                q?: string;
                right?: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
                side?: "adds" | "takes";
                stage?: "open" | "collecting" | "waiting" | "late" | "answered" | "delivering" | "over";
                state?: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Exporting.csv": {
        parameters: {
            query?: {
                district?: string;
                group?: string;
                line?: string;
                origin?: "here" | "older";
                q?: string;
                right?: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
                side?: "adds" | "takes";
                stage?: "open" | "collecting" | "waiting" | "late" | "answered" | "delivering" | "over";
                state?: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Exporting.json": {
        parameters: {
            query?: {
                district?: string;
                group?: string;
                line?: string;
                origin?: "here" | "older";
                q?: string;
                right?: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
                side?: "adds" | "takes";
                stage?: "open" | "collecting" | "waiting" | "late" | "answered" | "delivering" | "over";
                state?: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportedProposalsView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Answering.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgementBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Authors.adopt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Amendments.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentsView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Amendments.propose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Amendments.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                amendment: string;
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentDecisionBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Amendments.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                amendment: string;
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentVoiceBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Amendments.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                amendment: string;
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Hearings.lodge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaidBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Arguments.list": {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                side: "for" | "against";
            };
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArgumentPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Arguments.argue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArgumentBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Arguments.findHelpful": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                argument: string;
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Arguments.findHelpfulNoMore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                argument: string;
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Arguments.replies": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                argument: string;
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Arguments.reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                argument: string;
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Arguments.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                argument: string;
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Attachments.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Attachments.describe": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment: string;
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentWordsBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Attachments.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment: string;
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Attachments.copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment: string;
                city: string;
                proposal: string;
                width: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Hearings.askAuthor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaidBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Hearings.answerAuthor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaidBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Authors.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorsView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Authors.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                author: string;
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Days.ofProposal": {
        parameters: {
            query?: {
                language?: "en" | "ko" | "es" | "ar";
            };
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Hearings.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedFactsBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ProposalChecks.checksOf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalChecksView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Commitments.commitment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Commitments.plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Commitments.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanChangeBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Commitments.recordCouncil": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CouncilActBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Commitments.reach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                position: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MilestoneReachedBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Debates.openFor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Delivering.check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryCheckBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Delivering.showByResident": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Commitments.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Delivering.showByCity": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Delivering.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachment: string;
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceTakenBackBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Commitments.grade": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GradeBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Commitments.comment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GradeCommentBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Delivering.report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryReportBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Answering.extend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Feasibility.published": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedFeasibilityView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Feasibility.save": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeasibilityBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Feasibility.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssigneeBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Feasibility.desk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeasibilityDeskView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Feasibility.note": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewNoteBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Feasibility.lookAgain": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondEyesBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Feasibility.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Hearings.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HearingDecisionBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Hearings.all": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearingsView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Importing.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedCommentPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Authors.invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationMadeView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Authors.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                invitation: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Joinings.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoiningsView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Joinings.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoiningBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Authors.handOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Lineage.of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Mergings.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergingsView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Ratings.results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingResultsView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Ratings.rate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingsBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Ratings.mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRatingsView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Ratings.reasons": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingReasonsView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Rebasings.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebasingsView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Rebasings.choose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RebaseChoiceBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Hearings.closeRemedy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemedyBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Hearings.confirmRemedy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemedyBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopeningBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Tracking.ofProposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResponseView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Answering.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Assignments.ofProposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Assignments.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssigneeBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Answering.draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseDraftView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Answering.saveDraft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseDraftBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "SecondEyes.handOver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "SecondEyes.say": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadingVerdictBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AnswerWords.say": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
                response: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerWordBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Answering.takeUp": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.screen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.similar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarProposalsView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Splittings.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplittingsView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Splittings.split": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplittingBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.support": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.takeBackSupport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.timeline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Hearings.proveTransfer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ProposalVersions.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalVersionPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ProposalChecks.checkMoves": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChecksBody"];
            };
        };
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovesChecksView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyProposalsView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "ProposalPlaces.list": {
        parameters: {
            query?: {
                district?: string;
                group?: string;
                line?: string;
                origin?: "here" | "older";
                q?: string;
                right?: "EQ" | "HO" | "WS" | "HE" | "ED" | "FO" | "WK" | "SS" | "CU" | "EN" | "PA" | "IN" | "SA" | "MO" | "CH" | "RE";
                side?: "adds" | "takes";
                stage?: "open" | "collecting" | "waiting" | "late" | "answered" | "delivering" | "over";
                state?: "draft" | "screening" | "published" | "threshold_met" | "acknowledged" | "in_debate" | "debate_report" | "under_decision" | "accepted" | "accepted_in_part" | "deferred" | "referred" | "rejected" | "merged" | "planned" | "in_progress" | "stalled" | "completed" | "verified" | "unverified" | "closed" | "abandoned" | "overdue_ack" | "overdue_review" | "overdue_decision" | "escalated_1" | "escalated_2" | "escalated_3" | "appealed" | "remedy_due" | "remedied" | "watch_report" | "expired" | "withdrawn";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalPlacesView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Proposals.screeningQueue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScreeningQueueView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.list": {
        parameters: {
            query?: {
                about?: "proposal" | "line";
                cursor?: string;
                key?: string;
                limit?: number;
                state?: "waiting" | "overdue" | "with_head" | "answered" | "joined" | "taken_back" | "owed";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.ask": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.feed": {
        parameters: {
            query?: {
                about?: "proposal" | "line";
                key?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.csv": {
        parameters: {
            query?: {
                about?: "proposal" | "line";
                key?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.json": {
        parameters: {
            query?: {
                about?: "proposal" | "line";
                key?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportedQuestionsView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionAnswerBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.table": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                number: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Days.ofQuestion": {
        parameters: {
            query?: {
                language?: "en" | "ko" | "es" | "ar";
            };
            header?: never;
            path: {
                city: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinQuestionBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.nameOffice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionOfficeBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.say": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionVerdictBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.want": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.wantNoMore": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.due": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueQuestionsView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.rule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionRuleView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Questions.setRule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionRuleBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recommendations.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "waiting" | "silent" | "promised" | "unkept" | "reported" | "confirmed" | "unconfirmed" | "refused" | "watched";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recommendations.csv": {
        parameters: {
            query?: {
                state?: "waiting" | "silent" | "promised" | "unkept" | "reported" | "confirmed" | "unconfirmed" | "refused" | "watched";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recommendations.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recommendations.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationConfirmationBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recommendations.reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationReplyBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Recommendations.report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                recommendation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendationReportBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Tracking.list": {
        parameters: {
            query?: {
                cursor?: string;
                kind?: "overdue" | "due" | "answered";
                limit?: number;
                office?: string;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedPage"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Absences.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsencesView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Absences.plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Absences.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                absence: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AnswerBatches.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerBatchesView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AnswerBatches.make": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerBatchBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerBatchMadeView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AnswerBatches.batch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerBatchView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AnswerBatches.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch: string;
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerBatchPublicationBody"];
            };
        };
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerBatchPublicationView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "DeskCalendars.mine": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskCalendarView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "DeskCalendars.make": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeCalendarView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "DeskCalendars.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "DeskCalendars.file": {
        parameters: {
            query?: {
                of?: "city";
            };
            header?: never;
            path: {
                city: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Tracking.due": {
        parameters: {
            query?: {
                office?: string;
                when?: "overdue" | "week" | "later";
                whose?: "mine" | "nobodys";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueListView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Tracking.steps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Tracking.nameBody": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                role: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalationBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Tracking.figures": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseFiguresView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Tracking.overdue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueListView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Tracking.feed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "SecondEyes.rule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerRuleView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "SecondEyes.settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRuleBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AnswerTemplates.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTemplatesView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AnswerTemplates.make": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerTemplateBody"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AnswerTemplates.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerTemplateBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "AnswerTemplates.retire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Rights.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightListView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Rights.detail": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                right: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Roles.holders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleHoldersView"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Roles.grant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleGrantBody"];
            };
        };
        responses: {
            /** @description Taken on; the answer comes another way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Roles.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleWithdrawalBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "People.session": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "People.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "People.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Splittings.say": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                splitting: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplittingVoiceBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "Splittings.takeBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
                splitting: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TimeLimits.all": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeLimitsView"];
                };
            };
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "TimeLimits.settle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimeLimitsBody"];
            };
        };
        responses: {
            /** @description Done; nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "WatchList.list": {
        parameters: {
            query?: {
                language?: "en" | "ko" | "es" | "ar";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchListView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "WatchList.atom": {
        parameters: {
            query?: {
                language?: "en" | "ko" | "es" | "ar";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "WatchList.csv": {
        parameters: {
            query?: {
                language?: "en" | "ko" | "es" | "ar";
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "YearlyReport.report": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearlyReportView"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    "YearlyReport.csv": {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path: {
                city: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
}
