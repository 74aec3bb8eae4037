// The paper elsewhere, and how it is received there. Only https leaves the window.
import { isLocalId } from '../../../shared/local-id.ts'
import type { PaperDetail } from '../../../shared/model.ts'
import { format } from '../../strings/format.ts'
import { strings } from '../../strings/strings.ts'
import hidden from '../../ui/hidden.module.css'
import { Icon, type IconName } from '../../ui/icon.tsx'
import styles from './paper-links.module.css'
import { UpvoteHistory } from './upvote-history.tsx'

export function PaperLinks({ paper }: { paper: PaperDetail }) {
  const words = strings.detail
  const { links, projectPage, githubRepo, githubStars, upvotes, comments } = paper
  return (
    <ul className={styles.links} aria-label={words.links}>
      <Link href={links.hub} label={words.hub}>
        <Figure icon="upvote" value={upvotes} title={words.upvotes(upvotes)} />
        {comments > 0 && <Figure icon="comment" value={comments} title={words.comments(comments)} />}
      </Link>
      <Link href={links.arxiv} label={words.arxiv} />
      <Link href={links.pdf} label={words.pdf} />
      <Link href={githubRepo} label={words.code}>
        {githubStars !== undefined && (
          <Figure icon="star" value={githubStars} title={words.stars(githubStars)} />
        )}
      </Link>
      <Link href={projectPage} label={isLocalId(paper.id) ? strings.adding.entry.link : words.project} />
      <UpvoteHistory id={paper.id} />
    </ul>
  )
}

function Link({
  href,
  label,
  children,
}: {
  href: string | undefined
  label: string
  children?: React.ReactNode
}) {
  if (href === undefined) return null
  if (!href.startsWith('https://')) return children ? <li className={styles.plain}>{children}</li> : null
  return (
    <li>
      <a className={styles.link} href={href} target="_blank" rel="noreferrer" title={href}>
        {label}
        {children}
      </a>
    </li>
  )
}

function Figure({ icon, value, title }: { icon: IconName; value: number; title: string }) {
  return (
    <span className={styles.figure} title={title}>
      <Icon name={icon} filled={icon === 'upvote'} />
      <span aria-hidden="true">{format.compact(value)}</span>
      <span className={hidden.spoken}>{title}</span>
    </span>
  )
}
