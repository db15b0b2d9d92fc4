import { answerAuth } from "@/features/auth/answer";

export { answerAuth as GET, answerAuth as POST };
