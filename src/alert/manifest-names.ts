/** Names that the alert and manifest.xml have to agree on. */

/** `id` of the button in a draft that opens the pane: what Outlook calls a command id. */
export const paneCommandId = 'ComposePaneButton';

/** `id` of the 16-pixel icon among the manifest's images. */
export const noticeIcon = 'Icon16';

/** `FunctionName` of each launch event. */
export const handlerNames = {
  newMessage: 'onNewMessageCompose',
  recipientsChanged: 'onMessageRecipientsChanged',
  fromChanged: 'onMessageFromChanged',
  send: 'onMessageSend',
} as const;
