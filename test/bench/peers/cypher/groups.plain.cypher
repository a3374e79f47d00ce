RETURN {
  keys: [{grouping: 'KIND', value: kind}, {grouping: 'YEAR', value: year}],
  count: count
} AS group
