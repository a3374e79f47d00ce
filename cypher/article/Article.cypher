// @type article Article "article:a07"
// @one article 30
// @all articles 350 @where countsOnce(article)
// @counts articleCounts 835
//
// @properties title start end language published updated truncated address archivedAddress
// @field duplicate boolean EXISTS { (article)-[:COPY_OF]->() }
//
// @relation byline Person[] -[:WRITTEN_BY]-> 50
// @relation copies Article[] <-[:COPY_OF]- 30
// @relation damages Damage[] <-[:DAMAGE_OF]- "article:a01" 90 @order damage.start, damage.id
// @relation outlet Organization -[:PUBLISHED_BY]-> 50
// @relation passages Passage[] <-[:PASSAGE_OF]- 1000 @order passage.start, passage.id
// @relation sourceFile SourceFile -[:TEXT_IN]-> 45
// @relation terms TermUse[] <-[:USE_IN]- "article:a06" 150
//
// @group AUTHOR Person -[:WRITTEN_BY]-> 30
// @group DATE_BASIS article.publishedBasis 10
// @group LANGUAGE article.language 10
// @group MONTH monthOf(article.published) 10
// @group NO_MONTH noMonthOf(article.published) 10
// @group OUTLET Organization -[:PUBLISHED_BY]-> 25
// @group TRUNCATED toString(article.truncated) 10
// @group YEAR yearOf(article.published) 10
