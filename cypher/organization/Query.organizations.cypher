// Which bodies are there?
//
// @mode   piece
// @gives organization Organization[]
// @local organization
// @order organization.id
// @budget 200
MATCH (organization:Organization)
// Always true; with it the index gives the order.
WHERE organization.id IS NOT NULL
