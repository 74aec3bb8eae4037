// The annotations elsewhere: as Markdown, and in a copy of the PDF.
import { useApi } from '../../../api/api-context.ts'
import { strings } from '../../../strings/strings.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './take-annotations.module.css'

export function TakeAnnotations({ id, version, count }: { id: string; version: number; count: number }) {
  const { actions } = useApi()
  const words = strings.annotations
  return (
    <footer className={styles.foot}>
      <Button
        kind="quiet"
        icon="copy"
        title={words.copyMarkdownHint}
        onClick={() => void actions.copyAnnotations(id, count)}
      >
        {words.copyMarkdown}
      </Button>
      <Button
        kind="quiet"
        icon="download"
        title={words.pdfHint}
        onClick={() => void actions.saveAnnotated(id, version)}
      >
        {words.pdf}
      </Button>
    </footer>
  )
}
