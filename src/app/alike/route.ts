import { fromPage } from "@/access/from-page";
import { offerAlike } from "@/features/persons/offer-alike";

export const POST = (request: Request) => fromPage(request, (ask) => offerAlike(ask, request));
