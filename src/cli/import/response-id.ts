import { v5 } from 'uuid';

/** The project's own name space for responses that were imported (RFC 9562, version 5). Never to be changed. */
const IMPORTED = 'b4a0f1de-6c9e-5b43-9f0a-3d0f6f1f8f52';

/** The id of an imported response: always the same from the same name of its row, so that it is stored once. */
export const responseId = (name: string): string => v5(name, IMPORTED);
