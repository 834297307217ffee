// Reads {client} and writes the names of the steps of ranking that it can leave out.
import { readFileSync } from "node:fs";

const { client } = JSON.parse(readFileSync(0, "utf8"));
const { STEPS } = await import(client);
process.stdout.write(JSON.stringify(STEPS));
