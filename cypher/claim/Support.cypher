// @type fact Support "Query.policyState"
