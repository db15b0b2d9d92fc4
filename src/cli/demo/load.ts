import { operator } from "@/access/operator";
import { isEmpty } from "@/data/installation/emptiness";
import { saveSetting } from "@/data/installation/setting-changes";
import { isDemo, settingOn } from "@/data/installation/settings";
import { day } from "@/domain/day";
import { expected } from "../command";
import { loadFoundation } from "./load-foundation";
import { loadHamlets } from "./load-hamlets";
import { loadEntries, loadQuotas } from "./load-ledger";
import { loadReviews } from "./load-reviews";
import { loadUsers } from "./load-users";
import { loadWatch } from "./load-watch";
import { loadPersons } from "./persons/load-persons";

/** The day the demo is set to: the articles' figures are read then. */
const demoDay = day("2024-03-15");

/** In force on every day the demo can be set to. */
const always = day("2000-01-01");

/**
 * Writes the five articles into an empty installation, each figure through the same act that a person would use, and
 * some invented persons who raise none of them.
 * A load that was cut off is finished: every step does only what is missing. False where there is nothing to load.
 */
export async function loadDemo(password: string): Promise<boolean> {
  if ((await isDemo()) ? await isLoaded() : !(await isEmpty())) return false;
  await declareDemo();
  await loadFoundation();
  await loadHamlets();
  await loadQuotas();
  await loadEntries();
  await loadReviews();
  await loadUsers(password);
  await loadPersons(demoDay);
  await loadWatch(demoDay);
  expected(await saveSetting(await operator("setting.set"), "demo.loaded", always, true));
  return true;
}

const isLoaded = async () => (await settingOn("demo.loaded", demoDay)) === true;

/** First of all, so that everything after it happens on the demo's day, and a load cut off is known as one. */
async function declareDemo() {
  const access = await operator("setting.set");
  expected(await saveSetting(access, "installation.demo", always, true));
  expected(await saveSetting(access, "demo.today", always, demoDay));
}
