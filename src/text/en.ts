import { account } from "./en/account";
import { admissions } from "./en/admissions";
import { attainment } from "./en/attainment";
import { audit } from "./en/audit";
import { briefing } from "./en/briefing";
import { candidates } from "./en/candidates";
import { charges } from "./en/charges";
import { classes } from "./en/classes";
import { csv } from "./en/csv";
import { dossier } from "./en/dossier";
import { facts } from "./en/facts";
import { failure } from "./en/failure";
import { following } from "./en/following";
import { forecast } from "./en/forecast";
import { form } from "./en/form";
import { frame } from "./en/frame";
import { grid } from "./en/grid";
import { hamlets } from "./en/hamlets";
import { help } from "./en/help";
import { installation } from "./en/installation";
import { keep } from "./en/keep";
import { members } from "./en/members";
import { organization } from "./en/organization";
import { period } from "./en/period";
import { persons } from "./en/persons";
import { plan } from "./en/plan";
import { product } from "./en/product";
import { quotas } from "./en/quotas";
import { regulations } from "./en/regulations";
import { reports } from "./en/reports";
import { returns } from "./en/returns";
import { review } from "./en/review";
import { signIn } from "./en/sign-in";
import { sourcing } from "./en/sourcing";
import { spread } from "./en/spread";
import { users } from "./en/users";
import { veil } from "./en/veil";
import { watch } from "./en/watch";
import { watchRules } from "./en/watch-rules";
import { welcome } from "./en/welcome";
import type { SameWords } from "./same-words";
import type { vi } from "./vi";

export const en = {
  account,
  admissions,
  attainment,
  audit,
  briefing,
  candidates,
  charges,
  classes,
  csv,
  plan,
  product,
  dossier,
  facts,
  failure,
  following,
  forecast,
  form,
  frame,
  grid,
  hamlets,
  help,
  installation,
  keep,
  members,
  organization,
  period,
  persons,
  quotas,
  regulations,
  reports,
  returns,
  review,
  signIn,
  sourcing,
  spread,
  users,
  veil,
  watch,
  watchRules,
  welcome,
} as const satisfies SameWords<typeof vi>;
