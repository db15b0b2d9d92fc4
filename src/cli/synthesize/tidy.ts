import { tables } from "./aside";
import { connect, helpers } from "./session";

/** Vacuums and analyzes the tables that were filled, several at a time, each on a connection of its own. */
export async function tidy(url: string) {
  const left = [...tables];
  const hand = async () => {
    const client = await connect(url);
    try {
      for (let name = left.shift(); name; name = left.shift()) await client.query(`VACUUM (ANALYZE) "${name}"`);
    } finally {
      await client.end();
    }
  };
  await Promise.all(Array.from({ length: helpers }, hand));
}
