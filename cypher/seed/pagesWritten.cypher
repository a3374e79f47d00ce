// Have the things of what was loaded last their pages at this address? Then nothing of the graph need be read.
//
// @mode   read
// @param  base  string  "http://127.0.0.1:4000"
// @row    done  boolean
// @budget 5
MATCH (dataset:Policytrail&Dataset {id: 'dataset:seed'})
RETURN coalesce(dataset.pagesFor = dataset.version + ' ' + $base, false) AS done
