// Records what was imported beside the seed: the version of the whole has it, too.
//
// @mode   write
// @param  imported  string  "a1b2c3d4"
// @param  version   string  "a1b2c3d4e5f6-a1b2c3d4"
// @param  name      string  "Seed a1b2c3d4e5f6-a1b2c3d4"
// @row    done      boolean
// @budget 20
MATCH (dataset:Policytrail&Dataset {id: 'dataset:seed'})
SET dataset.imported = $imported
SET dataset.version = $version
SET dataset.name = $name
SET dataset.caption = $name
RETURN true AS done
