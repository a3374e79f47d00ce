/** What came of a mutant: `by` names the test that told. One is not viable where it does not even compile. */
export type Verdict =
  { readonly kind: 'caught'; readonly by: string } | { readonly kind: 'survived' } | { readonly kind: 'not viable' };
