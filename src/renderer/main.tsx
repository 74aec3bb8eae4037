// Where the page begins: opens the channel and shows the app over it.
import { openChannel } from './api/open-channel.ts'
import { mountApp } from './mount-app.tsx'

const root = document.getElementById('root')
if (root !== null) mountApp(root, openChannel(window.location))
