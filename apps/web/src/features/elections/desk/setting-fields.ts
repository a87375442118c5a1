/** What stands in the fields of the form, by their names. */
export type SettingValues = Readonly<Record<string, string>>;
