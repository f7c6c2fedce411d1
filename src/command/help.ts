/** What `--help` prints. */
export const help = `Checks drafts between councillors and council staff against the council's own protocol.

usage:
  protocol-check check [options] FILE|FOLDER...
  protocol-check case [--protocol ID|FILE] [--register FILE] FILE
  protocol-check protocols [ID|FILE]
  protocol-check protocol import [options] DOCUMENT
  protocol-check protocol compare ID|FILE ID|FILE
  protocol-check register check [--format text|json] REGISTER
  protocol-check register import [options] LIST...

check reads .eml drafts and messages; in a folder, those in the folders below it as well.
  --protocol ID|FILE   the protocol: an id that "protocols" lists, or a protocol file;
                       the register's own where left out
  --register FILE      the council's register of who is who (JSON)
  --format FORMAT      text (default), json, or sarif
  --fail-on SEVERITY   exit with 1 from this severity on: breach (default), caution,
                       advice, or never

case prints an anonymous case of one draft, to report a false alarm or a miss with: read
it, trim it, and send it yourself.

protocols lists the protocols that come with the product, or one with its clauses.

protocol import reads a council's own document (.docx, .pdf, .html, .md, .txt), proposes
which clause bears on which check, for a person to confirm.
  --part NAME          the part of a constitution that is the protocol, by its title
  --out FILE           write a protocol file that check can use
  --update FILE        bring a protocol file up to date with a new version of its document
  --format FORMAT      text (default) or json

protocol compare shows how two protocols treat each check.

register check says everything that is wrong in a register, with the lines of the file,
and exits with 1 where there is something to mend.

register import builds a register, or brings one up to date, from lists: councillors by
ward as ModernGov gives them (XML), CSV, users and groups of Exchange or Entra (CSV or
JSON), vCard. It shows who is new, has changed or has left, and where the lists disagree.
  --out FILE           the register to write
  --update FILE        the register to bring up to date (written if --out is not given)
  --yes                write it; without this nothing is written
  --council NAME       whose register it is, where it is new
  --protocol ID        its protocol
  --map FIELD=COLUMN   which column holds name, first, last, email, role, post, positions,
                       ward, group, senior or left; FILE:FIELD=COLUMN for one list;
                       role=member or role=officer where all in it are
  --domain DOMAIN=ROLE whose mail domain it is: member or officer
  --senior POST        posts that begin so are senior here as well
  --also COUNCIL=FILE  members of another council, to note who sits on both
  --apart NAME         two people have this name
  --whole FILE         it holds everybody, so that whoever is not in it has left
  --concerns-to ADDRESS  to whom a concern about the only senior officer goes
  --elected DAY, --not-before DAY  a register older than this is out of date
  --format FORMAT      text (default) or json

  -h, --help           print this
  -V, --version        print the version

exit status:
  0  nothing at or above --fail-on
  1  something at or above --fail-on
  2  a file could not be read, or the command was not used as above
No message is ever changed or sent; a file that import replaces is kept beside it as .bak.
`;
