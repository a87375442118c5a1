import type { CatalogueLanguage } from './names.js';
import type { InstrumentCode } from '../instruments.js';

/**
 * What an instrument calls itself, with its year: authentic texts in English, Spanish and Arabic, the promulgated translation in Korean.
 * Of the General Assembly, whose resolutions are named one by one, only the body.
 */
export const instrumentsIn: Readonly<Record<CatalogueLanguage, Readonly<Record<InstrumentCode, string>>>> = {
  en: {
    UDHR: 'Universal Declaration of Human Rights (1948)',
    ICESCR: 'International Covenant on Economic, Social and Cultural Rights (1966)',
    ICCPR: 'International Covenant on Civil and Political Rights (1966)',
    CEDAW: 'Convention on the Elimination of All Forms of Discrimination against Women (1979)',
    ICERD: 'International Convention on the Elimination of All Forms of Racial Discrimination (1965)',
    CRC: 'Convention on the Rights of the Child (1989)',
    CRPD: 'Convention on the Rights of Persons with Disabilities (2006)',
    CMW: 'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families (1990)',
    UNDRIP: 'United Nations Declaration on the Rights of Indigenous Peoples (2007)',
    UNGA: 'United Nations General Assembly',
    AARHUS:
      'Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters (Aarhus Convention, 1998)',
  },
  ko: {
    UDHR: '세계인권선언(1948)',
    ICESCR: '경제적·사회적 및 문화적 권리에 관한 국제규약(1966)',
    ICCPR: '시민적 및 정치적 권리에 관한 국제규약(1966)',
    CEDAW: '여성에 대한 모든 형태의 차별 철폐에 관한 협약(1979)',
    ICERD: '모든 형태의 인종차별 철폐에 관한 국제협약(1965)',
    CRC: '아동의 권리에 관한 협약(1989)',
    CRPD: '장애인의 권리에 관한 협약(2006)',
    CMW: '모든 이주노동자와 그 가족의 권리 보호에 관한 국제협약(1990)',
    UNDRIP: '유엔 원주민 권리 선언(2007)',
    UNGA: '유엔 총회',
    AARHUS: '환경 문제에 관한 정보 접근, 의사결정에 대한 공중 참여 및 사법 접근에 관한 협약(오르후스 협약, 1998)',
  },
  es: {
    UDHR: 'Declaración Universal de Derechos Humanos (1948)',
    ICESCR: 'Pacto Internacional de Derechos Económicos, Sociales y Culturales (1966)',
    ICCPR: 'Pacto Internacional de Derechos Civiles y Políticos (1966)',
    CEDAW: 'Convención sobre la eliminación de todas las formas de discriminación contra la mujer (1979)',
    ICERD: 'Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial (1965)',
    CRC: 'Convención sobre los Derechos del Niño (1989)',
    CRPD: 'Convención sobre los derechos de las personas con discapacidad (2006)',
    CMW: 'Convención Internacional sobre la protección de los derechos de todos los trabajadores migratorios y de sus familiares (1990)',
    UNDRIP: 'Declaración de las Naciones Unidas sobre los derechos de los pueblos indígenas (2007)',
    UNGA: 'Asamblea General de las Naciones Unidas',
    AARHUS:
      'Convención sobre el acceso a la información, la participación del público en la toma de decisiones y el acceso a la justicia en asuntos ambientales (Convención de Aarhus, 1998)',
  },
  ar: {
    UDHR: 'الإعلان العالمي لحقوق الإنسان (1948)',
    ICESCR: 'العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية (1966)',
    ICCPR: 'العهد الدولي الخاص بالحقوق المدنية والسياسية (1966)',
    CEDAW: 'اتفاقية القضاء على جميع أشكال التمييز ضد المرأة (1979)',
    ICERD: 'الاتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري (1965)',
    CRC: 'اتفاقية حقوق الطفل (1989)',
    CRPD: 'اتفاقية حقوق الأشخاص ذوي الإعاقة (2006)',
    CMW: 'الاتفاقية الدولية لحماية حقوق جميع العمال المهاجرين وأفراد أسرهم (1990)',
    UNDRIP: 'إعلان الأمم المتحدة بشأن حقوق الشعوب الأصلية (2007)',
    UNGA: 'الجمعية العامة للأمم المتحدة',
    AARHUS:
      'اتفاقية إتاحة فرص الحصول على المعلومات عن البيئة ومشاركة الجمهور في اتخاذ القرارات بشأنها والاحتكام إلى القضاء في المسائل المتعلقة بها (اتفاقية آرهوس، 1998)',
  },
};
