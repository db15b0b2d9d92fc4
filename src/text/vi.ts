import { account } from "./vi/account";
import { admissions } from "./vi/admissions";
import { attainment } from "./vi/attainment";
import { audit } from "./vi/audit";
import { briefing } from "./vi/briefing";
import { candidates } from "./vi/candidates";
import { charges } from "./vi/charges";
import { classes } from "./vi/classes";
import { csv } from "./vi/csv";
import { dossier } from "./vi/dossier";
import { facts } from "./vi/facts";
import { failure } from "./vi/failure";
import { following } from "./vi/following";
import { forecast } from "./vi/forecast";
import { form } from "./vi/form";
import { frame } from "./vi/frame";
import { grid } from "./vi/grid";
import { hamlets } from "./vi/hamlets";
import { help } from "./vi/help";
import { installation } from "./vi/installation";
import { keep } from "./vi/keep";
import { members } from "./vi/members";
import { organization } from "./vi/organization";
import { period } from "./vi/period";
import { persons } from "./vi/persons";
import { plan } from "./vi/plan";
import { product } from "./vi/product";
import { quotas } from "./vi/quotas";
import { regulations } from "./vi/regulations";
import { reports } from "./vi/reports";
import { returns } from "./vi/returns";
import { review } from "./vi/review";
import { signIn } from "./vi/sign-in";
import { sourcing } from "./vi/sourcing";
import { spread } from "./vi/spread";
import { users } from "./vi/users";
import { veil } from "./vi/veil";
import { watch } from "./vi/watch";
import { watchRules } from "./vi/watch-rules";
import { welcome } from "./vi/welcome";

/** The source of all words. A namespace is one file for each language and one line here and in `en.ts`. */
export const vi = {
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
} as const;
