// @type link EventLink "PROMPTED_BY"
// @field type EventLinkType type(link)
// @field grade LinkGrade CASE WHEN type(link) IN ['CAME_AFTER', 'CITES_AS_REASON', 'PROMPTED_BY'] THEN type(link) END
// @field by PromptedBy[] coalesce(link.by, [])
