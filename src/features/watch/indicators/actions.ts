"use server";
import { action } from "@/access/action";
import { ReadingInput, WithdrawalInput } from "@/domain/watch/reading-setting";
import { keepReading, takeReadingBack } from "./keep-reading";

export const setReading = action("indicator.keep", ReadingInput, keepReading, ({ code, did }) => place(code, did));

export const unsetReading = action("indicator.keep", WithdrawalInput, takeReadingBack, ({ code, did }) =>
  place(code, did),
);

const place = (code: string, did: string) => `/organizations/${code}/indicators?done=${did}`;
