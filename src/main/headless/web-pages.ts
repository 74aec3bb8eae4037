// What the loopback server says to a visitor it does not let in. Plain text: nothing here needs markup.

export const NO_ENTRY_PAGE = `Lectern is running here, but this browser has not been let in.

Open the address that "lectern serve" printed. It works once; for another browser, or after it was used,
press Enter in the terminal where Lectern runs to get a fresh one, or stop it and start it again.
`

export const FOREIGN_HOST_PAGE = `Lectern answers only as 127.0.0.1 or localhost, at its own port.

Through an SSH tunnel, use the same port on both sides: ssh -L PORT:127.0.0.1:PORT your-machine
`
