import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ArticleView } from '@madang/contracts/rights';

/** What each treaty and declaration is called officially, with its year. */
export const instrumentWords: Readonly<Record<ArticleView['instrument'], MessageDescriptor>> = {
  UDHR: msg`Universal Declaration of Human Rights (1948)`,
  ICESCR: msg`International Covenant on Economic, Social and Cultural Rights (1966)`,
  ICCPR: msg`International Covenant on Civil and Political Rights (1966)`,
  CEDAW: msg`Convention on the Elimination of All Forms of Discrimination against Women (1979)`,
  ICERD: msg`International Convention on the Elimination of All Forms of Racial Discrimination (1965)`,
  CRC: msg`Convention on the Rights of the Child (1989)`,
  CRPD: msg`Convention on the Rights of Persons with Disabilities (2006)`,
  CMW: msg`International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families (1990)`,
  UNDRIP: msg`United Nations Declaration on the Rights of Indigenous Peoples (2007)`,
  UNGA: msg`United Nations General Assembly`,
  AARHUS: msg`Aarhus Convention on information, participation and justice in environmental matters (1998)`,
};
