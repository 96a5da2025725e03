-- How an emoji is to look (U+FE0E and U+FE0F behind it) no longer counts in a nickname's key; the names taken before are
-- found by the new one. Where two people have such names already, the second keeps its old key.
UPDATE OR IGNORE local_people
SET name_key = replace(replace(name_key, char(65038), ''), char(65039), '')
WHERE instr(name_key, char(65038)) > 0 OR instr(name_key, char(65039)) > 0;
