/**
 * What the pages in Outlook may load, and where they may send anything: nowhere. Scripts come from the council's own
 * site, from Microsoft's library and from the one place where that library fetches a script of its own (office-js
 * issue 1005). Styles stand in the page, as Fluent and Office.js put them there; they can load nothing. It names no
 * `frame-ancestors`: Microsoft gives no list of the hosts of Outlook on the web, and a wrong one would shut the pane.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');
