@echo off
rem Runs monctl, out of the folder into which its archive was unpacked. Needed: Java 17 or later.
setlocal

if not defined JAVA_HOME goto onpath
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto version
echo monctl: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it>&2
exit /b 3

:onpath
set "JAVA=java.exe"
where /q java.exe
if not errorlevel 1 goto version
echo monctl: Java 17 or later is needed: put java on the PATH, or set JAVA_HOME>&2
exit /b 3

:version
set "VERSION=0"
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "VERSION=%%~v"
for /f "tokens=1 delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% geq 17 goto run
echo monctl: Java 17 or later is needed, but %JAVA% is %VERSION%; set JAVA_HOME to a later one>&2
exit /b 3

:run
rem Helm is a Go library in the same process: its collector would take its time to keep memory low that is given back anyway.
if not defined GOGC set "GOGC=800"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%~dp0..\lib\monctl.jar" %*
exit /b %ERRORLEVEL%
