// This worker runs lunr_query.js beside the page. A message is [address of lunr.js, question], with the port for the
// answer.

import { answer } from "./lunr_query.js";

self.onmessage = async ({ data, ports: [port] }) => {
  try {
    port.postMessage({ answer: await answer(...data) });
  } catch (error) {
    port.postMessage({ fault: String(error) });
  }
};
