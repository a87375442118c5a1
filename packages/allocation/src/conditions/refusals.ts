import type { Refusal } from '@madang/basics';
import type { ViewRefusal } from '../counting/count-as.js';

/** What is wrong with a condition, whatever the ballots will be. `where` names the parameter, such as `caps[0].atMost`. */
export type ConditionRefusal =
  /** An amount that is not digits with at most six decimals, or below zero. */
  | (Refusal<'allocation/not-an-amount'> & { readonly where: string; readonly value: string })
  /** A number that is not whole, or outside the range. */
  | (Refusal<'allocation/limit-out-of-range'> & {
      readonly where: string;
      readonly value: number;
      readonly least: number;
      readonly most: number;
    })
  /** A minimum above its maximum: no ballot could be valid. */
  | (Refusal<'allocation/limits-contradict'> & { readonly where: string; readonly least: number; readonly most: number })
  /** A group that excludes nothing. */
  | (Refusal<'allocation/exclusion-of-one'> & { readonly where: string })
  /** A category, cap, area or project of a group that stands there twice. */
  | (Refusal<'allocation/named-twice'> & { readonly where: string; readonly name: string })
  /** An area that is named as surrounding or receiving another and has no fund itself. */
  | (Refusal<'allocation/area-without-fund'> & { readonly where: string; readonly area: string })
  | (Refusal<'allocation/areas-in-a-circle'> & { readonly area: string })
  /** Leftovers can only go to an area that is counted later. */
  | (Refusal<'allocation/leftover-goes-back'> & { readonly area: string; readonly to: string });

/** What is wrong with conditions for these very projects and ballots. */
export type UnfitRefusal =
  | (Refusal<'allocation/exclusion-of-unknown-project'> & { readonly project: string })
  /** A project (or the ballot of that number, from zero) names an area that has no fund. */
  | (Refusal<'allocation/area-unknown'> & { readonly area: string; readonly project?: string; readonly ballot?: number })
  /** The funds of the areas add up to more than the budget. */
  | (Refusal<'allocation/funds-exceed-budget'> & { readonly fundsMinor: bigint; readonly budgetMinor: bigint })
  /** A fund is no whole number of the profile's minor units. */
  | (Refusal<'allocation/fund-too-fine'> & { readonly area: string; readonly fund: string });

export type CountRefusal = ViewRefusal | UnfitRefusal;
