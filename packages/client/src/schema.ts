// Written by `pnpm client` from the API's own description. Do not edit by hand.

export interface paths {
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** page */
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
        /** style */
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
        /** live */
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
        /** ready */
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
        /** metrics */
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
        /** document */
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
        /** list */
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
        /** detail */
        get: operations["Cities.detail"];
        put?: never;
        post?: never;
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
        /** list */
        get: operations["Cycles.list"];
        put?: never;
        /** create */
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
        /** detail */
        get: operations["Cycles.detail"];
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
        /** change phases */
        put: operations["Cycles.changePhases"];
        post?: never;
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
        /** register */
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
        /** confirm */
        post: operations["People.confirm"];
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
        /** session */
        get: operations["People.session"];
        put?: never;
        /** sign in */
        post: operations["People.signIn"];
        /** sign out */
        delete: operations["People.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CityCardView: {
            names: {
                [key: string]: string;
            };
            slug: string;
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
        ConfirmationBody: {
            code: string;
            /** Format: email */
            email: string;
        };
        CycleBody: {
            fund: components["schemas"]["WireMoney"];
            names: Record<string, never>;
            phases: components["schemas"]["PhaseBody"][];
            slug: string;
        };
        DistrictView: {
            code: string;
            name: string;
            population: number | null;
        };
        HealthView: {
            /** @constant */
            status: "ok";
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
        ProblemView: {
            /** @enum {string} */
            code: "access/foreign-origin" | "access/not-allowed" | "access/sign-in-needed" | "access/too-many-requests" | "budget/already-published" | "budget/amount-blank" | "budget/amount-has-too-many-decimals" | "budget/amount-lost-digits" | "budget/code-missing" | "budget/control-totals-differ" | "budget/direction-unreadable" | "budget/file-already-there" | "budget/file-empty" | "budget/file-missing" | "budget/header-beyond-table" | "budget/import-has-obstacles" | "budget/line-code-clash" | "budget/line-in-two-files" | "budget/mapping-beyond-table" | "budget/mapping-joins-columns" | "budget/mapping-lacks-classification" | "budget/mapping-lacks-initial" | "budget/mapping-reads-amount-twice" | "budget/mapping-refused" | "budget/no-lines" | "budget/not-an-amount" | "budget/other-fiscal-year" | "budget/reallocation-refused" | "budget/row-has-other-width" | "budget/row-unclassified" | "budget/rows-with-errors" | "budget/several-fiscal-years" | "budget/spreadsheet-not-csv" | "budget/table-unreadable" | "budget/text-does-not-decode" | "budget/totals-undecided" | "cycle/already-there" | "cycle/phases-refused" | "people/wrong-code" | "people/wrong-sign-in" | "proposal/door-not-open" | "proposal/moves-missing" | "proposal/no-budget" | "proposal/no-cycle" | "proposal/not-a-draft" | "proposal/not-awaiting-acknowledgement" | "proposal/not-awaiting-answer" | "proposal/not-collecting-support" | "proposal/not-expired" | "proposal/not-in-screening" | "proposal/not-open-to-appeal" | "proposal/not-open-to-ratings" | "proposal/not-reported-as-done" | "proposal/not-under-review" | "proposal/not-under-way" | "proposal/not-withdrawable" | "proposal/not-withdrawn" | "proposal/passage-not-in-the-text" | "proposal/reason-missing" | "proposal/text-incomplete" | "proposal/who-would-lose-missing" | "proposal/window-closed" | "proposal/window-not-open" | "rating/off-the-scale" | "rating/rate-first" | "rating/reason-required" | "rating/severity-only-for-harm" | "rating/severity-required" | "rating/unknown-self-link" | "request/changed-meanwhile" | "request/invalid" | "request/not-found" | "request/too-large" | "request/unreadable" | "request/unsupported-type" | "response/already-appealed" | "response/already-deferred" | "response/already-reopened" | "response/appeal-too-late" | "response/authors-have-not-agreed" | "response/condition-unmet" | "response/deferral-out-of-range" | "response/deferral-without-date" | "response/no-appeal" | "response/not-this-way" | "support/window-closed" | "unexpected";
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
        RegisterBody: {
            districtCode?: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            language: "en" | "ko" | "es" | "ar";
            password: string;
            penName: string;
        };
        SessionView: {
            person: components["schemas"]["PersonView"] | null;
        };
        SignInBody: {
            /** Format: email */
            email: string;
            password: string;
        };
        WireMoney: {
            currency: string;
            minor: string;
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
            /** @description Done; nothing to say. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description Done; nothing to say. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
}
