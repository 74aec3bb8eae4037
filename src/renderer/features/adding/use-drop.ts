// What is dragged into the window from outside and dropped anywhere adds papers. What began inside is somebody else's.
import { useEffect, useState } from 'react'
import { useApi } from '../../api/api-context.ts'
import { draftOf } from './read-transfer.ts'
import { takeFiles, takeText } from './take-in.ts'
import { takePdf } from './take-pdf.ts'
import { isField, isUnderOther } from './use-paste.ts'

const TYPES: readonly string[] = ['Files', 'text/uri-list', 'text/plain', 'text/html']
/** Types of the window's own drags begin like this. */
const OWN_TYPE = 'application/x-lectern'

/** Whether something that can be dropped is over the window. */
export function useDrop(): boolean {
  const { client, actions } = useApi()
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    let isOwn = false
    const dropOf = (event: DragEvent): DataTransfer | undefined => {
      const data = event.dataTransfer
      if (data === null || isOwn || isUnderOther()) return undefined
      const types = [...data.types]
      if (types.some((type) => type.startsWith(OWN_TYPE))) return undefined
      if (!types.some((type) => TYPES.includes(type))) return undefined
      // A text dropped on a field goes into it; a file would replace the window.
      return isField(event.target) && !types.includes('Files') ? undefined : data
    }
    const over = (event: DragEvent) => {
      const data = dropOf(event)
      setIsOver(data !== undefined)
      if (data === undefined) return
      event.preventDefault()
      data.dropEffect = 'copy'
    }
    const drop = (event: DragEvent) => {
      const data = dropOf(event)
      setIsOver(false)
      if (data === undefined) return
      event.preventDefault()
      const draft = draftOf(data)
      if (takePdf(data.files, actions)) return
      if (data.files.length > 0) void takeFiles(data.files)
      else if (draft !== undefined) void takeText(draft, client)
    }
    const listeners = {
      dragstart: () => {
        isOwn = true
      },
      dragend: () => {
        isOwn = false
        setIsOver(false)
      },
      dragenter: over,
      dragover: over,
      // Out of the window, not from one part of it to another.
      dragleave: (event: DragEvent) => {
        if (event.relatedTarget === null) setIsOver(false)
      },
      drop,
    }
    const controller = new AbortController()
    for (const [type, listener] of Object.entries(listeners))
      document.addEventListener(type, listener as EventListener, { signal: controller.signal })
    return () => controller.abort()
  }, [client, actions])
  return isOver
}
