import type { Client } from "pg";

/**
 * Every name there can be as scratch table `name`: some thousands, whatever the scale, so what the database makes of a
 * name is asked of it once for each, not once for each who bears it.
 */
export const prepareNames = (client: Client) =>
  client.query(`CREATE UNLOGGED TABLE name AS
    SELECT woman, family, middle, given, "fullName", folded, "sortKey", alike_words(folded) AS alike,
      ARRAY(SELECT turned_names(folded)) AS turned
    FROM (
      SELECT sex = 'women' AS woman, f.n::int AS family, m.n::int AS middle, g.n::int AS given,
        concat_ws(' ', f.text, m.text, g.text) AS "fullName", concat_ws(' ', f.folded, m.folded, g.folded) AS folded,
        concat_ws(' ', g.key, f.key, m.key) AS "sortKey"
      FROM unnest('{women,men}'::text[]) AS sex
      JOIN words fs ON fs.list = 'family' JOIN words ms ON ms.list = 'middle.' || sex JOIN words gs ON gs.list = 'given.' || sex
      CROSS JOIN unnest(fs.texts, fs.folded, fs.keys) WITH ORDINALITY AS f(text, folded, key, n)
      CROSS JOIN unnest(ms.texts, ms.folded, ms.keys) WITH ORDINALITY AS m(text, folded, key, n)
      CROSS JOIN unnest(gs.texts, gs.folded, gs.keys) WITH ORDINALITY AS g(text, folded, key, n)) made`);
