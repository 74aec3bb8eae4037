// What hangs at the pointer during a drag: a short text on a card.
import styles from './drag-preview.module.css'

export function setDragPreview(data: DataTransfer, text: string): void {
  const card = document.createElement('div')
  card.className = styles.card ?? ''
  card.textContent = text
  document.body.append(card)
  data.setDragImage(card, -12, -8)
  // The browser takes its picture before the next frame.
  requestAnimationFrame(() => card.remove())
}
