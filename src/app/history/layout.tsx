import PlainLayout from "../plain-layout";

export default PlainLayout;
