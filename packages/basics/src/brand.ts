declare const brand: unique symbol;

/** A value that looks like `T` but is not interchangeable with it: a `ProposalId` is not a `CityId`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
