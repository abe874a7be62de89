; The Windows installer: per user, no administrator, silent with /S, upgrades in place, keeps every project.
; tools/packages.py gives VERSION, SOURCE (the bundle), OUT, ICON and PROJECT_ICON; FAST compresses less.

Target amd64-unicode
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
!endif
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define APP "Annotator"
!define PROGID "Annotator.Project"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
!define CLASSES "Software\Classes"

Name "${APP}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "Software\${APP}" "InstallDir"
BrandingText "${APP} ${VERSION}"
ManifestDPIAware true

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\annotator-window.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString RUNNING ${LANG_ENGLISH} "Annotator is open. Close it, then try again."
LangString RUNNING ${LANG_GERMAN} "Annotator ist offen. Bitte schließen und dann wiederholen."
LangString RUNNING ${LANG_SIMPCHINESE} "Annotator 正在运行。请关闭后重试。"

; A program that runs cannot be replaced: ask for it to be closed, or give up where nobody can be asked.
!macro CloseFirst un
Function ${un}CloseFirst
  retry:
  ${If} ${FileExists} "$INSTDIR\annotator-window.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\annotator-window.exe" a
    ${If} ${Errors}
      IfSilent 0 +3
        SetErrorLevel 2
        Abort
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY retry
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
FunctionEnd
!macroend
!insertmacro CloseFirst ""
!insertmacro CloseFirst "un."

Section "Install"
  Call CloseFirst
  ; What an older version left would be loaded by the new one.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*"
  File "/oname=annotator-project.ico" "${PROJECT_ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\annotator-window.exe"

  WriteRegStr HKCU "Software\${APP}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${CLASSES}\.annot" "" "${PROGID}"
  WriteRegStr HKCU "${CLASSES}\.annot" "Content Type" "application/x-annot+sqlite3"
  WriteRegStr HKCU "${CLASSES}\.annot\OpenWithProgids" "${PROGID}" ""
  WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "Annotator project"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\annotator-project.ico"
  WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\annotator-window.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\annotator-window.exe\shell\open\command" "" '"$INSTDIR\annotator-window.exe" "%1"'
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\annotator.exe" "" "$INSTDIR\annotator.exe"

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${APP}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\annotator-window.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Annotator developers"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  Call un.CloseFirst
  Delete "$SMPROGRAMS\${APP}.lnk"
  ; Only what was installed: a project that somebody keeps in this folder stays.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\annotator.exe"
  Delete "$INSTDIR\annotator-window.exe"
  Delete "$INSTDIR\annotator-project.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${CLASSES}\${PROGID}"
  DeleteRegValue HKCU "${CLASSES}\.annot\OpenWithProgids" "${PROGID}"
  ReadRegStr $0 HKCU "${CLASSES}\.annot" ""
  ${If} $0 == "${PROGID}"
    DeleteRegKey HKCU "${CLASSES}\.annot"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\Applications\annotator-window.exe"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\App Paths\annotator.exe"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\${APP}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
