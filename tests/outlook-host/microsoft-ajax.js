/**
 * In place of MicrosoftAjax.js, a separate file that Office.js fetches for Outlook on the web and that no package
 * holds: the few names it takes from there.
 */
(() => {
  const none = () => null;
  window.Type = Function;
  Function.registerNamespace = (name) => {
    name.split('.').reduce((space, part) => {
      space[part] ??= {};
      return space[part];
    }, window);
  };
  Function.prototype.registerClass = function registerClass() {
    return this;
  };
  Function._validateParams = none;
  Function._validateParameter = none;
  for (const name of ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'parameterCount', 'create']) {
    Error[name] = (...words) => new Error([name, ...words].join(' '));
  }
  Error.invalidOperation = Error.notImplemented = (words) => new Error(words);
  const JavaScriptSerializer = { serialize: JSON.stringify, deserialize: (text) => JSON.parse(text) };
  window.Sys = { StringBuilder: class {}, Debug: { trace: none }, Serialization: { JavaScriptSerializer } };
})();
