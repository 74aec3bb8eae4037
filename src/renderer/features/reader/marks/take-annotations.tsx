// The annotations elsewhere: as Markdown, and in a copy of the PDF.
import { pdfPath } from '../../../../shared/pdf-path.ts'
import { useApi } from '../../../api/api-context.ts'
import { strings } from '../../../strings/strings.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
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
      <a
        className={styles.pdf}
        href={pdfPath(id, version, { annotated: true })}
        title={words.pdfHint}
        download
      >
        <Icon name="download" />
        {words.pdf}
      </a>
    </footer>
  )
}
