import type { AmountField } from './line-field.js';
import { words } from './word-list.js';

/** What cities call their columns of money, in the languages of `classificationWords`. */
export const amountWords: Readonly<Record<AmountField, readonly string[]>> = {
  initial: words(
    'cred inicial | credito inicial | creditos iniciales | prev inicial | prevision inicial | previsiones iniciales | presupuesto inicial | inicial | importe | presupuesto | presupuesto aprobado | aprobado | asignacion | monto | pia | consignacion | apropiacion | apropiacion inicial',
    'initial | original budget | adopted budget | adopted | approved budget | approved | proposed budget | proposed | budget | amount | original | appropriation | original appropriation | budget estimate | budget estimates | approved estimates | estimates | allocation | budget allocation | budgeted | enacted | planned | plan | provision',
    'bp | budget primitif | credits ouverts | credits votes | montant | prevu | vote | inscrit | previsions | budget vote | credits',
    'dotacao inicial | orcado | orcado inicial | orcamento inicial | valor orcado | previsao inicial | previsto | orcamento | fixado | valor',
    'ansatz | haushaltsansatz | planansatz | soll | betrag | planwert | ansatze | haushaltssoll',
    'previsione | previsione iniziale | previsioni iniziali | stanziamento | stanziamento iniziale | stanziamenti | importo | competenza | iniziale | previsioni di competenza',
    '预算 | 預算數 | 預算',
    'begroting | raming | bedrag | kwota | odenek | butce | baslangic odenegi | anggaran',
    '예산 | 예산액 | 본예산 | 본예산액 | 당초예산 | 당초예산액 | 편성액 | 금액 | 예산금액',
    '予算額 | 当初予算額 | 当初予算 | 予算 | 金額 | 本年度予算額 | 当初 | 本年度 | 预算 | 预算数 | 年初预算',
    'الميزانية | الاعتماد | الاعتمادات | المبلغ | الاعتماد الأصلي | الاعتماد الاصلي | الموازنة | المعتمد | الموازنة المعتمدة | الميزانية المعتمدة | التقديرات | المخصص',
  ),
  modification: words(
    'mod credito | modificaciones | modificacion | modificaciones de credito | traspasos',
    'modification | modifications | adjustments | adjustment | amendments | virements | transfers | supplementary | budget adjustments',
    'dm | decisions modificatives | decision modificative | virements',
    'alteracoes | alteracao | creditos adicionais | suplementacoes',
    'nachtrag | veranderung | anderung | nachtragsansatz',
    'variazioni | variazione',
    '추경 | 추경액 | 예산변경 | 변경액 | 이용전용',
    '補正額 | 補正予算額 | 補正 | 流用額',
    'التعديلات | التعديل | المناقلات',
  ),
  final: words(
    'c definitivo | cred definitivo | credito definitivo | creditos definitivos | prev definitiv | prev definitiva | prevision definitiva | previsiones definitivas | presupuesto definitivo | definitivo | vigente | presupuesto vigente | pim | modificado | presupuesto modificado | codificado | credito total | presupuesto actual | apropiacion definitiva | apropiacion vigente',
    'final budget | final | revised budget | revised | adjusted budget | adjusted | amended budget | amended | current budget | revised estimates | revised estimate | working budget | modified budget | modified | final appropriation | total appropriation',
    'budget total | credits totaux | budget definitif | budget final | credits definitifs | budget modifie | total vote',
    'dotacao atualizada | dotacao atual | orcado atualizado | orcamento atualizado | previsao atualizada | atualizado | atualizada | dotacao corrigida | corrigido',
    'fortgeschriebener ansatz | gesamtansatz | fortgeschriebenes soll | gesamtsoll | fortgeschrieben',
    'previsione definitiva | previsioni definitive | stanziamento definitivo | assestato | stanziamento assestato | previsione assestata | definitiva',
    '예산현액 | 최종예산 | 최종예산액 | 현액',
    '予算現額 | 最終予算額 | 補正後予算額 | 現計予算額 | 補正後',
    'الاعتماد المعدل | الميزانية المعدلة | الموازنة المعدلة | المعدل | المعدلة',
  ),
  authorised: words(
    'c autorizado | credito autorizado | creditos autorizados | autorizado | autorizaciones | gastos autorizados | certificado | cdp',
    'authorised | authorized | authorisations | authorizations | pre encumbrance',
    'autorisations d engagement | autorise | ae',
    'prenotato',
    '배정액 | 예산배정액 | 배정',
    '配当額 | 配当',
  ),
  committed: words(
    'c dispuesto | credito dispuesto | dispuesto | comprometido | gastos comprometidos | compromiso | compromisos | registros | rp',
    'committed | encumbered | encumbrance | encumbrances | commitments | commitment | obligated',
    'engage | engagements | credits engages | montant engage',
    'empenhado | valor empenhado | empenho | despesa empenhada | compromissos',
    'gebunden | mittelbindung | obligo | verfugt',
    'impegnato | impegni',
    '원인행위액 | 지출원인행위액 | 원인행위',
    '支出負担行為額 | 負担行為額 | 契約額',
    'الملتزم به | الارتباطات | المرتبط به | الالتزامات',
  ),
  executed: words(
    'obl reconoc | obligaciones reconocidas | obligaciones reconocidas netas | obligaciones | d recon netos | derechos reconocidos | derechos reconocidos netos | devengado | ejecutado | ejecucion | gasto real',
    'executed | actual | actuals | spending | spent | expenditure | expenditures | actual expenditure | outturn | expended | ytd actual | ytd | year to date | actual spend | outcome | audited outcome',
    'realise | mandate | mandats emis | realisations | realisation | titres emis | execute | liquide | depenses realisees',
    'liquidado | valor liquidado | despesa liquidada | realizado | receita realizada | executado | arrecadado | receita arrecadada',
    'ist | ergebnis | rechnungsergebnis | rechnung | jahresergebnis | istwert',
    'accertato | accertamenti | liquidato | consuntivo | rendiconto',
    '決算數 | 決算 | utfall',
    'rekening | realisatie | wykonanie | gerceklesme | realisasi',
    '지출 | 지출액 | 집행액 | 결산액 | 수납액 | 지출금액 | 집행금액 | 결산 | 집행',
    '支出済額 | 収入済額 | 決算額 | 執行額 | 執行済額 | 調定額 | 実績額 | 支出額 | 决算 | 决算数 | 执行数',
    'المصروف | المنصرف | المصروفات | المنفق | الفعلي | المنفذ | الصرف الفعلي | المصروف الفعلي | الإنفاق الفعلي',
  ),
  paid: words(
    'pagado | pagos | pagos realizados | pagos liquidos | recaudado | recaudacion | recaudacion neta | girado',
    'paid | payments | disbursed | disbursements | collected | received | receipts | collections',
    'paye | paiements | recouvre | encaisse',
    'pago | valor pago | pagamentos | despesa paga',
    'ausgezahlt | zahlungen | gezahlt',
    'pagato | pagamenti | riscosso | riscossioni | incassato',
    '지급액',
    '支払済額 | 支払額',
    'المدفوع | المدفوعات | المحصل | المسدد',
  ),
};

/** Words that any column of money may bear: another word beside them says more. */
export const plainMoneyWords: ReadonlySet<string> = new Set(
  words(
    'amount | budget | plan | importe | monto | presupuesto | montant | credits | valor | orcamento | betrag | soll | importo | bedrag | kwota',
    '예산 | 금액 | 予算 | 金額 | المبلغ | الميزانية | الموازنة',
  ),
);
