import { lazy, Suspense } from 'react'
import { withLaterWords } from '#i18n/words.ts'
import { useSession } from '#session/session.ts'
import type { Dialog } from '#session/sessionState.ts'

const BringBackDialog = lazy(() =>
  withLaterWords(async () => ({
    default: (await import('./bringBack/BringBackDialog.tsx')).BringBackDialog,
  })),
)
const BrokenFileDialog = lazy(() =>
  withLaterWords(async () => ({
    default: (await import('./BrokenFileDialog.tsx')).BrokenFileDialog,
  })),
)
const DeleteLaneDialog = lazy(() =>
  withLaterWords(async () => ({
    default: (await import('./DeleteLaneDialog.tsx')).DeleteLaneDialog,
  })),
)
const DeletePhaseDialog = lazy(() =>
  withLaterWords(async () => ({
    default: (await import('./DeletePhaseDialog.tsx')).DeletePhaseDialog,
  })),
)
const ExportDialog = lazy(() =>
  withLaterWords(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog })),
)
const FindDialog = lazy(() =>
  withLaterWords(async () => ({ default: (await import('./find/FindDialog.tsx')).FindDialog })),
)
const ImportComplaintsDialog = lazy(() =>
  withLaterWords(async () => ({
    default: (await import('./complaints/ImportComplaintsDialog.tsx')).ImportComplaintsDialog,
  })),
)
const ImportAnswersDialog = lazy(() =>
  withLaterWords(async () => ({
    default: (await import('./answers/ImportAnswersDialog.tsx')).ImportAnswersDialog,
  })),
)
const ImportMeasurementsDialog = lazy(() =>
  withLaterWords(async () => ({
    default: (await import('./measurements/ImportMeasurementsDialog.tsx')).ImportMeasurementsDialog,
  })),
)
const ReadyStandardsDialog = lazy(() =>
  withLaterWords(async () => ({
    default: (await import('./ReadyStandardsDialog.tsx')).ReadyStandardsDialog,
  })),
)
const SameDocumentDialog = lazy(() =>
  withLaterWords(async () => ({
    default: (await import('./SameDocumentDialog.tsx')).SameDocumentDialog,
  })),
)
const ShortcutsDialog = lazy(() =>
  withLaterWords(async () => ({
    default: (await import('./ShortcutsDialog.tsx')).ShortcutsDialog,
  })),
)
const StepTableDialog = lazy(() =>
  withLaterWords(async () => ({
    default: (await import('./stepTable/StepTableDialog.tsx')).StepTableDialog,
  })),
)
const TemplateGallery = lazy(() =>
  withLaterWords(async () => ({
    default: (await import('./TemplateGallery.tsx')).TemplateGallery,
  })),
)

/** The dialog that is open, if one is; each is fetched when it is first opened. */
export function Dialogs() {
  const dialog = useSession((state) => state.dialog)
  return dialog && <Suspense fallback={null}>{shown(dialog)}</Suspense>
}

function shown(dialog: Dialog) {
  switch (dialog.is) {
    case 'export':
      return <ExportDialog register={dialog.register} />
    case 'stepTable':
      return <StepTableDialog file={dialog.file ?? null} />
    case 'templates':
      return <TemplateGallery />
    case 'find':
      return <FindDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'readyStandards':
      return <ReadyStandardsDialog step={dialog.step} />
    case 'bringBack':
      return <BringBackDialog file={dialog.file ?? null} />
    case 'importComplaints':
      return <ImportComplaintsDialog />
    case 'importAnswers':
      return <ImportAnswersDialog survey={dialog.survey} file={dialog.file ?? null} />
    case 'importMeasurements':
      return <ImportMeasurementsDialog standard={dialog.standard} pasted={dialog.pasted ?? ''} />
    case 'broken':
      return <BrokenFileDialog name={dialog.name} problems={dialog.problems} />
    case 'sameDocument':
      return <SameDocumentDialog title={dialog.title} choose={dialog.choose} />
    case 'deleteLane':
      return <DeleteLaneDialog lane={dialog.lane} />
    case 'deletePhase':
      return <DeletePhaseDialog phase={dialog.phase} />
  }
}
