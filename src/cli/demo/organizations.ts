import { settleCodes } from "./codes";
import { haTinh } from "./ha-tinh";
import { laoCai } from "./lao-cai";
import { quangNam } from "./quang-nam";
import { sonLa } from "./son-la";
import { yenBai } from "./yen-bai";

/** The five provinces as they stood before 01/07/2025, each with the district of its article. */
export const organizations = settleCodes([laoCai, yenBai, sonLa, haTinh, quangNam]);
