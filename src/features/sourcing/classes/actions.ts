"use server";
import { action } from "@/access/action";
import { ClassInput, SeatsInput } from "@/domain/sourcing/awareness-class";
import { ResultsInput } from "@/domain/sourcing/class-result";
import { chooseSeats, enterResults, keepClass } from "./class-acts";
import { classAddress } from "./class-query";

export const saveAwarenessClass = action("class.keep", ClassInput, keepClass, (told) => classAddress(told, "saved"));

export const saveClassSeats = action("class.keep", SeatsInput, chooseSeats, (told) => classAddress(told, "listed"));

export const saveClassResults = action("class.keep", ResultsInput, enterResults, (told) =>
  classAddress(told, "entered"),
);
