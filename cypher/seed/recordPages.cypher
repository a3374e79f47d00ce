// Records that all things of what was loaded last have their pages at this address.
//
// @mode   write
// @param  base  string  "http://127.0.0.1:4000"
// @row    done  boolean
// @budget 10
MATCH (dataset:Policytrail&Dataset {id: 'dataset:seed'})
SET dataset.pagesFor = dataset.version + ' ' + $base
RETURN true AS done
