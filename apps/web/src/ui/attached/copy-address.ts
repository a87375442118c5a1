/** Where one copy of an attachment is: of a picture in a width, of a document with 0. */
export function copyAddress(city: string, proposal: string, attachment: string, width: number): string {
  return `/api/v1/cities/${city}/proposals/${proposal}/attachments/${attachment}/${width}`;
}

/** As a list of sources names it, from which a browser takes what fits. */
export function namedPicture(address: string, width: number): string {
  return `${address} ${width}w`;
}
