/** What takes a side by a decision that is not sure, or does not. */
export interface Doubtable {
  readonly unsure: boolean;
}

/**
 * What counts of some accounts: of those of one topic the unsure ones only where none of them is surer. "Last week" is
 * not the 21st because a decision thinks that it may be.
 */
export function surestOf<Account extends Doubtable>(
  accounts: readonly Account[],
  topicOf: (account: Account) => string,
): readonly Account[] {
  const surely = new Set(accounts.filter(({ unsure }) => !unsure).map(topicOf));
  return accounts.filter((account) => !account.unsure || !surely.has(topicOf(account)));
}
