/** The rules by which an event or a law is placed where no text says so; the first that gives a place counts. */
export const placeRuleNames = ['OFFICE', 'AGENCY', 'LEGISLATURE', 'RULING', 'VERSION'] as const;

export type PlaceRule = (typeof placeRuleNames)[number];
