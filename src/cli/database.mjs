import { refuseWrongAddress, refuseWrongDatabase } from "./database-address.mjs";
import { openEmbedded } from "./embedded.mjs";
import { dataFolder } from "./places.mjs";

/** The product's database: that of DATABASE_URL if set, else our own. Answers its address and how to `close` it. */
export async function openDatabase(say) {
  const given = process.env.DATABASE_URL;
  if (!given) return openEmbedded(dataFolder());
  refuseWrongAddress(given);
  await refuseWrongDatabase(given, say);
  return { url: given, close: async () => false };
}
