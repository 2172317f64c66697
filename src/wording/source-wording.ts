/** What happened and what to do about it; `thing` is for example "model card". */
export function failureWording(
  failure: string,
  thing: string,
  details: { src?: string; httpStatus?: number },
): { happened: string; whatToDo: string } {
  const where = details.src ? ` at "${details.src}"` : '';
  switch (failure) {
    case 'not-found':
      return {
        happened: `The ${thing} was not found${where}.`,
        whatToDo: 'Check the address, and that the file is published beside this page.',
      };
    case 'no-network':
      return {
        happened: `The ${thing} could not be fetched${where}.`,
        whatToDo: `Check the connection. If the file is on another site, that site has to allow this page to read it.`,
      };
    case 'timed-out':
      return {
        happened: `The ${thing} took too long to arrive${where}.`,
        whatToDo: 'Try again later, or check the connection.',
      };
    case 'refused':
      return {
        happened: `The server did not give out the ${thing}${where}${details.httpStatus ? ` (status ${details.httpStatus})` : ''}.`,
        whatToDo: 'Check that everybody who can see this page may also read the file.',
      };
    case 'wrong-content':
      return {
        happened: `What was found${where} is not a ${thing}, but a web page or a file that is not text.`,
        whatToDo: 'Check that the address is the one of the file itself.',
      };
    case 'too-large':
      return {
        happened: `The file${where} is larger than 5 MB.`,
        whatToDo: `Check that it is a ${thing}, and move large images out of it.`,
      };
    case 'address-not-allowed':
      return {
        happened: `The address of the ${thing} cannot be used${where ? `: "${details.src ?? ''}"` : ''}.`,
        whatToDo: 'Use an address that starts with https, or one relative to this page.',
      };
    case 'library-incomplete':
      return {
        happened: `A part of the library that shows a ${thing} could not be loaded.`,
        whatToDo: 'Check that the folder "chunks" is published beside the script, and that the connection works.',
      };
    case 'invalid-data':
      return {
        happened: `The data given to this ${thing} could not be read.`,
        whatToDo: 'Correct these problems, then load the page again.',
      };
    default:
      return {
        happened: `The file${where} does not look like a ${thing}.`,
        whatToDo: 'Check that the address is the right one.',
      };
  }
}
