import { failureOf } from "@/data/failure";
import { closeDatabase } from "@/data/installation/close";
import { isDemo } from "@/data/installation/settings";
import { Refused, said } from "./command";
import { loadDemo } from "./demo/load";
import { keepPassword } from "./demo/load-users";
import { users } from "./demo/users";
import { stopped } from "./stopped";

// Run by `npm start`: fills an empty database with the demo, and says at every start how to sign in to it.
try {
  const password = process.env.NGUON_DEMO_PASSWORD;
  if (!password) throw new Refused(said("Thiếu NGUON_DEMO_PASSWORD.", "NGUON_DEMO_PASSWORD is missing."));
  const isLoaded = await loadDemo(password);
  if (!isLoaded && (await isDemo())) await keepPassword(password);
  if (await isDemo()) for (const line of introduce(password)) console.log(line);
} catch (error) {
  const failure = failureOf(error);
  if (failure) console.error(stopped[failure]);
  else if (error instanceof Refused) console.error(error.message);
  else throw error;
  process.exitCode = 1;
} finally {
  await closeDatabase();
}

function introduce(password: string) {
  return [
    "",
    said("Bản demo, ngày 15/03/2024. Tên đăng nhập:", "The demo, on 15/03/2024. Sign in as:"),
    ...users.map(({ email, name }) => `  ${email.padEnd(16)}${name}`),
    said(`Mật khẩu chung: ${password}`, `Password of all four: ${password}`),
    said(
      "Số liệu lấy từ năm bài báo. Những người trong bản demo không có thật; tên nhiều chi bộ là minh họa.",
      "The figures are those of five newspaper articles. The persons are invented, and so are the names of many cells.",
    ),
  ];
}
