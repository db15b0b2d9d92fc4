-- The papers of the Youth Union and of the trade union are asked for only where that body introduces.
UPDATE "Regulation" SET forms = (
  SELECT jsonb_agg(CASE f.form ->> 'code'
      WHEN '4-KNĐ' THEN f.form || '{"only": "YOUTH_UNION"}'
      WHEN '4A-KNĐ' THEN f.form || '{"only": "TRADE_UNION"}'
      ELSE f.form END ORDER BY f.place)
  FROM jsonb_array_elements(forms) WITH ORDINALITY AS f(form, place))
WHERE jsonb_typeof(forms) = 'array' AND jsonb_array_length(forms) > 0;
