// Which bodies are there?
//
// @mode   piece
// @gives organization Organization[]
// @local organization
// @order organization.id
// @budget 9999
MATCH (organization:Organization)
