// @type organization Organization "organization:los-angeles-county-sheriffs-department"
// @one organization "organization:ice" 15
// @all organizations 200
//
// @properties kind
// @field size GroupSize
//   CASE
//     WHEN organization.sizeValue IS NULL THEN null
//     ELSE {comparator: organization.sizeComparator, value: organization.sizeValue}
//   END
//
// @relation agreements AgreementParty[] -[:PARTY_TO]-> "organization:ice" 160
// @relation jurisdictions Jurisdiction[] -[:SERVES]-> 45
// @relation members Membership[] <-[:MEMBER_OF]- "organization:a06-law-enforcement-officials" 60
// @relation offices Office[] <-[:OFFICE_OF]- 40
// @relation policyStates HeldPolicy[] <-[:STATE_OF]- 170
// @relation spokespeople Spokesmanship[] <-[:SPEAKS_FOR]- 75
