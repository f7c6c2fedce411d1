/**
 * The part of the add-in manifest's schema that this product uses: for each element its children in their order.
 * `?` may be left out, `+` once or more, nothing: exactly once. Rests on [MS-OWEMXML] (Mail 1.1, section 5.5) and on
 * the documentation's page on manifest element ordering; a child out of order reads there as "not a valid child".
 */
export const grammar: Record<string, string> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements FormSettings Permissions Rule DisableEntityHighlighting? VersionOverrides',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets',
  Sets: 'Set+',
  FormSettings: 'Form+',
  Form: 'DesktopSettings TabletSettings? PhoneSettings?',
  DesktopSettings: 'SourceLocation RequestedHeight?',
  RuleCollection: 'Rule+',
  ItemIs: '',
  VersionOverridesV1_0: 'VersionOverrides',
  VersionOverridesV1_1: 'Description? Requirements Hosts Resources',
  MailHost: 'Runtimes DesktopFormFactor MobileFormFactor?',
  Runtimes: 'Runtime',
  Runtime: 'Override',
  DesktopFormFactor: 'SupportsSharedFolders FunctionFile? ExtensionPoint+',
  MessageReadCommandSurface: 'OfficeTab',
  MessageComposeCommandSurface: 'OfficeTab',
  LaunchEvent: 'LaunchEvents SourceLocation',
  OfficeTab: 'Group+',
  Group: 'Label Control+',
  Button: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'Image+',
  ShowTaskpane: 'SourceLocation SupportsPinning?',
  LaunchEvents: 'LaunchEvent+',
  Resources: 'Images Urls ShortStrings LongStrings',
  Images: 'Image+',
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
};

/** Elements whose children depend on their `xsi:type`. */
export const typed = new Set(['Rule', 'VersionOverrides', 'ExtensionPoint', 'Control', 'Action']);

/** Attributes that an element may not be without. */
export const required: Record<string, string[]> = {
  DisplayName: ['DefaultValue'],
  Description: ['DefaultValue|resid'],
  IconUrl: ['DefaultValue'],
  HighResolutionIconUrl: ['DefaultValue'],
  SupportUrl: ['DefaultValue'],
  Form: ['xsi:type'],
  Rule: ['xsi:type'],
  SourceLocation: ['DefaultValue|resid'],
  VersionOverrides: ['xsi:type'],
  Runtime: ['resid'],
  Override: ['type', 'resid'],
  ExtensionPoint: ['xsi:type'],
  OfficeTab: ['id'],
  Group: ['id'],
  Control: ['xsi:type', 'id'],
  Label: ['resid'],
  Title: ['resid'],
  Action: ['xsi:type'],
  LaunchEvent: ['Type', 'FunctionName'],
  Image: ['DefaultValue|resid'],
  Url: ['id', 'DefaultValue'],
  String: ['id', 'DefaultValue'],
};

/** What kind of resource a `resid` in each element names. */
export const residKind: Record<string, 'Image' | 'Url' | 'ShortString' | 'LongString'> = {
  Image: 'Image',
  SourceLocation: 'Url',
  FunctionFile: 'Url',
  Runtime: 'Url',
  Override: 'Url',
  Label: 'ShortString',
  Title: 'ShortString',
  Description: 'LongString',
};

/** Longest values, in characters. */
export const limits = {
  name: 32,
  url: 2048,
  displayName: 125,
  description: 250,
  ShortString: 125,
  LongString: 250,
};

/** Events that Outlook raises and this product may answer. */
export const launchEvents = new Set([
  'OnNewMessageCompose',
  'OnMessageCompose',
  'OnMessageRecipientsChanged',
  'OnMessageAttachmentsChanged',
  'OnMessageFromChanged',
  'OnSensitivityLabelChanged',
  'OnMessageSend',
]);

/** Each permission includes those before it. */
export const permissions = ['Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'];
