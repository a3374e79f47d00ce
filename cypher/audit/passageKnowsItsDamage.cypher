// Which passages lead not exactly to the damage in them?
//
// @mode   read
// @id     passage-knows-its-damage
// @must   A passage MUST lead to the damage of its text that lies in it, or was lost at its edge, and to no other.
// @row    id       string
// @row    problem  string
// @budget 14000
MATCH (damage:Policytrail&Damage)-[:DAMAGE_OF]->(:Article)<-[:PASSAGE_OF]-(passage:Policytrail&Passage)
WITH damage, passage, CASE
  WHEN damage.start = damage.end THEN passage.start <= damage.start AND damage.end <= passage.end
  ELSE damage.start < passage.end AND passage.start < damage.end
END AS within
WHERE within <> EXISTS { (passage)-[:HAS_DAMAGE]->(damage) }
RETURN passage.id AS id, CASE WHEN within THEN 'does not lead to ' ELSE 'leads to ' END + damage.id AS problem
ORDER BY id, problem
LIMIT 100
